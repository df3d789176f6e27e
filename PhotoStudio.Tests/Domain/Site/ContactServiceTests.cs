using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Site;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Site;

public sealed class ContactServiceTests : IAsyncLifetime
{
    private static readonly ContactInput Question = new("Gráinne Doyle", "grainne@example.com", null, "Do you photograph\nschool plays?");

    private StudioSqlite studio = null!;

    private ContactService Contacts => studio.Get<ContactService>();

    private ContactQueries Queries => studio.Get<ContactQueries>();

    public async ValueTask InitializeAsync()
    {
        studio = await StudioSqlite.StartAsync();
        await NameAsync("studio@example.com");
    }

    public ValueTask DisposeAsync() => studio.DisposeAsync();

    [Fact]
    public async Task A_message_is_stored_and_goes_to_the_studio_with_the_visitor_as_the_one_to_answer()
    {
        var id = (await Contacts.SendAsync(Cast.Eve, Question, default)).Done();
        var open = (await Queries.ListAsync(Cast.Sam, ContactSlice.Open, new Paging(), default)).Done().Page.Items;
        Assert.Equal((id, "Gráinne Doyle", Question.Text), (open.Single().Id, open.Single().Name, open.Single().Text));
        var mail = Assert.Single(await MailAsync());
        Assert.Equal(("studio@example.com", "grainne@example.com", "Gráinne Doyle"), (mail.ToEmail, mail.ReplyToEmail, mail.ReplyToName));
        Assert.Contains(Question.Text!, mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_is_kept_also_where_the_studio_has_no_address()
    {
        await NameAsync(null);
        (await Contacts.SendAsync(Cast.Eve, Question, default)).Done();
        Assert.Equal(1, await Queries.CountOpenAsync(Cast.Sam, default));
        Assert.Empty(await MailAsync());
    }

    [Fact]
    public async Task What_looks_sent_by_a_program_is_kept_apart_and_not_mailed()
    {
        (await Contacts.SendAsync(Cast.Eve, Question with { Suspect = true }, default)).Done();
        Assert.Equal(0, await Queries.CountOpenAsync(Cast.Sam, default));
        Assert.Equal(1, (await Queries.ListAsync(Cast.Sam, ContactSlice.Suspect, new Paging(), default)).Done().Page.Total);
        Assert.Empty(await MailAsync());
    }

    [Theory]
    [InlineData("Eve\r\nBcc: everyone@example.com")]
    [InlineData("Eve\nSubject: won")]
    [InlineData("Eve\u2028Bcc: everyone@example.com")]
    [InlineData("Eve\0\u0085Bcc: everyone@example.com")]
    public async Task No_name_adds_a_line_to_a_header(string name)
    {
        (await Contacts.SendAsync(Cast.Eve, Question with { Name = name }, default)).Done();
        var mail = Assert.Single(await MailAsync());
        Assert.All(new[] { mail.Subject, mail.ReplyToName!, mail.ReplyToEmail!, mail.ToName }, header => Assert.DoesNotContain(header, c => char.IsControl(c) || c is '\u2028' or '\u2029'));
    }

    [Theory]
    [InlineData("name", " ", "eve@example.com", "Hello")]
    [InlineData("email", "Eve", "", "Hello")]
    [InlineData("email", "Eve", "eve@example.com\r\nBcc: x@example.com", "Hello")]
    [InlineData("email", "Eve", "eve", "Hello")]
    [InlineData("text", "Eve", "eve@example.com", " ")]
    public async Task What_is_missing_is_said_on_its_field_and_nothing_is_stored(string field, string name, string email, string text)
    {
        Assert.Equal(field, (await Contacts.SendAsync(Cast.Eve, new ContactInput(name, email, null, text), default)).Problem.Fields());
        Assert.Equal(0, await studio.WithDbAsync(db => db.ContactMessages.CountAsync()));
        Assert.Empty(await MailAsync());
    }

    [Fact]
    public async Task Staff_mark_messages_and_may_take_it_back()
    {
        var id = (await Contacts.SendAsync(Cast.Eve, Question, default)).Done();
        (await Contacts.MarkAsync(Cast.Sam, id, true, default)).Done();
        var list = (await Queries.ListAsync(Cast.Ada, ContactSlice.DealtWith, new Paging(), default)).Done();
        Assert.Equal(("Sam", 0, 1), (list.Page.Items.Single().DealtWithBy, list.Counts[ContactSlice.Open], list.Counts[ContactSlice.DealtWith]));
        (await Contacts.MarkAsync(Cast.Sam, id, false, default)).Done();
        Assert.Equal(1, await Queries.CountOpenAsync(Cast.Sam, default));
        Assert.IsType<NotFound>((await Contacts.MarkAsync(Cast.Sam, Guid.NewGuid(), true, default)).Problem);
    }

    [Fact]
    public async Task Nobody_but_the_studio_reads_messages()
    {
        var (_, clara) = await studio.JoinAsync("Clara");
        foreach (var stranger in new[] { clara, Cast.Eve, Cast.Penny })
        {
            Assert.IsType<NotAllowed>((await Queries.ListAsync(stranger, ContactSlice.Open, new Paging(), default)).Problem);
            Assert.IsType<NotAllowed>((await Contacts.MarkAsync(stranger, Guid.NewGuid(), true, default)).Problem);
            Assert.Equal(0, await Queries.CountOpenAsync(stranger, default));
        }
    }

    private async Task NameAsync(string? email) =>
        (await studio.Get<SettingsService>().EditAsync(Cast.Ada, new SettingsInput { Profile = new ProfileInput("Northlight", Email: email) }, null, default)).Done();

    private Task<List<OutboxMessage>> MailAsync() => studio.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.Kind == MessageKind.ContactForm).ToListAsync());
}
