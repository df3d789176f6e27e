using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Privacy;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Site;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Privacy;

public sealed class ErasureTests : UserTests
{
    private ErasureService Erasure => Studio.Get<ErasureService>();

    [Fact]
    public async Task An_erased_client_is_nowhere_but_on_invoices()
    {
        var clara = await ClaraAsync();
        await InvoicedAsync(clara);
        Assert.Null((await Erasure.EraseAsync(Ada, PersonId.OfLogin(clara.Id), Cancel)).Problem);

        var left = await EverywhereAsync("clara");
        Assert.All(left, place => Assert.StartsWith("Invoice", place));
        Assert.NotEmpty(left);
        await using var db = await Studio.Database.OpenAsync(Cancel);
        Assert.False(await db.Users.AnyAsync(user => user.Id == clara.Id, Cancel));
        var client = await db.Clients.SingleAsync(row => row.Id == clara.ClientId, Cancel);
        Assert.Equal((Client.ErasedName, null, StudioSqlite.Noon.UtcDateTime), (client.Name, client.Email, client.ErasedAt));
        Assert.Contains(await db.Audit.ToListAsync(Cancel), entry => entry is { Act: AuditAct.Erased, Who: "Ada" });
    }

    [Fact]
    public async Task Nobody_is_erased_while_a_session_is_open_and_only_an_admin_erases_others()
    {
        var clara = await ClaraAsync();
        await Studio.Get<RequestService>().RequestAsync(clara.ToActor(), new SessionRequestInput { SessionType = "Family", Date = new DateOnly(2026, 12, 24) }, Cancel);
        Assert.Contains("still open", Assert.IsType<Refused>((await Erasure.EraseAsync(Ada, PersonId.OfLogin(clara.Id), Cancel)).Problem).Detail);
        foreach (var actor in new[] { Cast.Sam, Cast.Penny, Cast.Eve, clara.ToActor() }) Assert.IsType<NotAllowed>((await Erasure.EraseAsync(actor, PersonId.OfLogin(clara.Id), Cancel)).Problem);
        Assert.IsType<Refused>((await Erasure.EraseAsync(Ada, PersonId.OfLogin(Ada.UserId!.Value), Cancel)).Problem);
        Assert.Equal("clara", (await UserAsync("clara@example.com")).Name);
    }

    [Fact]
    public async Task A_client_closes_its_own_account_with_its_password_and_the_studio_does_not()
    {
        var clara = await ClaraAsync();
        Assert.Equal("password", Assert.IsType<Invalid>((await Erasure.CloseOwnAsync(clara.ToActor(), "something else", Cancel)).Problem).Errors[0].Field);
        Assert.IsType<Refused>((await Erasure.CloseOwnAsync(Ada, Password, Cancel)).Problem);
        Assert.Null((await Erasure.CloseOwnAsync(clara.ToActor(), Password, Cancel)).Problem);
        Assert.Empty(await EverywhereAsync("clara"));
    }

    [Fact]
    public async Task What_is_handed_out_holds_the_sessions_invoices_and_messages_without_secrets_of_links()
    {
        var clara = await ClaraAsync();
        await InvoicedAsync(clara);
        var data = (await Studio.Get<PersonalDataArchive>().GatherAsync(Ada, PersonId.OfLogin(clara.Id), Cancel)).Value!;
        Assert.Equal(("clara", 1, 1), (data.Name, data.Sessions.Count, data.Invoices.Count));
        Assert.Equal(300m, data.Invoices[0].Total);
        Assert.NotEmpty(data.Messages);
        Assert.DoesNotContain(data.Messages, message => message.Text.Contains("link=", StringComparison.Ordinal) && !message.Text.Contains("link=…", StringComparison.Ordinal));
        using var zip = new MemoryStream();
        await Studio.Get<PersonalDataArchive>().WriteAsync(Ada, data, zip, Cancel);
        await using var read = await System.IO.Compression.ZipArchive.CreateAsync(zip, System.IO.Compression.ZipArchiveMode.Read, false, null, Cancel);
        Assert.Equal(["data.json", data.Invoices[0].File], read.Entries.Select(entry => entry.FullName));
        Assert.IsType<NotAllowed>((await Studio.Get<PersonalDataArchive>().GatherAsync(clara.ToActor(), PersonId.OfLogin(clara.Id), Cancel)).Problem);
    }

    [Fact]
    public async Task What_the_same_address_wrote_in_other_capitals_goes_too_and_anothers_stays()
    {
        (await Studio.Get<SettingsService>().EditAsync(Ada, new SettingsInput { Profile = new ProfileInput("Studio", Email: "studio@example.com") }, null, Cancel)).Done();
        var clara = await ClaraAsync();
        var contact = Studio.Get<ContactService>();
        foreach (var (name, email) in new[] { ("Clara", "CLARA@Example.com"), ("Max", "max.clarason@example.com") })
        {
            (await contact.SendAsync(Cast.Eve, new ContactInput(name, email, null, "Do you have time?"), Cancel)).Done();
        }

        (await Erasure.EraseAsync(Ada, PersonId.OfLogin(clara.Id), Cancel)).Done();
        await using var db = await Studio.Database.OpenAsync(Cancel);
        Assert.Equal(["max.clarason@example.com"], await db.ContactMessages.Select(message => message.Email).ToListAsync(Cancel));
        Assert.Equal(["max.clarason@example.com"], await db.Outbox.Where(message => message.Kind == MessageKind.ContactForm && message.Text != "").Select(message => message.ReplyToEmail).ToListAsync(Cancel));
    }

    private async Task<StudioUser> ClaraAsync()
    {
        var user = await SignUpAsync("clara");
        await Users.ConfirmAddressAsync(Ada, user.Id, Cancel);
        await Users.ApproveAsync(Ada, user.Id, Cancel);
        return await UserAsync("clara@example.com");
    }

    private async Task InvoicedAsync(StudioUser clara)
    {
        var offer = new SessionOfferInput { SessionType = "Family", ClientId = clara.ClientId, Date = new DateOnly(2026, 12, 24), StartTime = new TimeOnly(10, 0), Amount = 300, Location = "At clara's" };
        var booked = (await Studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, Cancel)).Value;
        Assert.Null((await Studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, booked, new InvoiceTermsInput(), Cancel)).Problem);
    }

    /// <summary>Every column of text in the database that holds a word, as table and column.</summary>
    private async Task<List<string>> EverywhereAsync(string word)
    {
        var found = new List<string>();
        await using var db = await Studio.Database.OpenAsync(Cancel);
        var columns = db.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns.Where(column => column.StoreType == "TEXT").Select(column => (table.Name, Column: column.Name)));
        foreach (var (table, column) in columns)
        {
            var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{table}\" WHERE \"{column}\" LIKE '%' || {{0}} || '%'";
            var count = await db.Database.SqlQueryRaw<int>(sql, word).SingleAsync(Cancel);
            if (count > 0) found.Add($"{table}.{column}");
        }

        return found;
    }
}
