using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Mail;

public sealed class TemplateTests
{
    private static readonly MailLook Look = new("Northlight", "#1f5f6b", null, "en-IE");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<TemplateKey> Keys => [.. Enum.GetValues<TemplateKey>()];

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task Every_built_in_text_passes_its_own_check_and_leaves_no_placeholder(TemplateKey key)
    {
        await using var studio = await MailStage.StartAsync();
        var template = TemplateCatalog.Get(key);
        var shown = (await studio.Get<TemplateQueries>().PreviewAsync(Cast.Ada, template.Name, template.Text.Subject, template.Text.Body, Cancel)).Done();
        Assert.All(new[] { shown.Subject, shown.Text }, text => Assert.DoesNotMatch(@"[{}]", text));
        Assert.Equal(template.Link, shown.Text.Contains("https://example.com/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Hello {nmae}", "body", "There is no {nmae} here")]
    [InlineData("Hello {name", "body", "A brace stands alone")]
    [InlineData("Hello name}", "body", "A brace stands alone")]
    [InlineData("Look: {facts} there", "body", "needs a paragraph of its own")]
    [InlineData("{button: }", "body", "There is no {button:}")]
    [InlineData("{number}", "body", "There is no {number}")]
    [InlineData("", "body", "Write what it says")]
    public async Task What_is_wrong_with_a_text_is_said_when_it_is_saved_and_nothing_is_stored(string body, string field, string message)
    {
        await using var studio = await MailStage.StartAsync();
        var saved = await studio.Get<TemplateService>().EditAsync(Cast.Ada, "bookingConfirmed", new TemplateText("Booked", body), null, Cancel);
        var error = Assert.Single(Assert.IsType<Invalid>(saved.Problem).Errors);
        Assert.Equal(field, error.Field);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.False((await studio.Get<TemplateQueries>().FindAsync(Cast.Ada, "bookingConfirmed", Cancel)).Done().Row.Changed);
    }

    [Fact]
    public async Task The_second_of_two_who_change_a_text_is_told_also_when_it_was_the_original()
    {
        await using var studio = await MailStage.StartAsync();
        var (templates, queries) = (studio.Get<TemplateService>(), studio.Get<TemplateQueries>());
        var seen = (await queries.FindAsync(Cast.Ada, "invoice", Cancel)).Done().Version;
        (await templates.EditAsync(Cast.Ada, "invoice", new TemplateText("Bill {number}", "Pay."), seen, Cancel)).Done();
        Assert.IsType<Stale>((await templates.EditAsync(Cast.Ada, "invoice", new TemplateText("Mine {number}", "Pay."), seen, Cancel)).Problem);
        var changed = (await queries.FindAsync(Cast.Ada, "invoice", Cancel)).Done();
        Assert.Equal("Bill {number}", changed.Text.Subject);
        (await templates.EditAsync(Cast.Ada, "invoice", new TemplateText("Mine {number}", "Pay."), null, Cancel)).Done();
        Assert.IsType<Stale>((await templates.ResetAsync(Cast.Ada, "invoice", changed.Version, Cancel)).Problem);
        (await templates.ResetAsync(Cast.Ada, "invoice", (await queries.FindAsync(Cast.Ada, "invoice", Cancel)).Done().Version, Cancel)).Done();
        Assert.IsType<Stale>((await templates.EditAsync(Cast.Ada, "invoice", new TemplateText("Late {number}", "Pay."), changed.Version, Cancel)).Problem);
    }

    [Fact]
    public async Task The_second_of_two_who_change_or_delete_a_text_of_the_studios_own_is_told()
    {
        await using var studio = await MailStage.StartAsync();
        var templates = studio.Get<TemplateService>();
        var own = new OwnTemplateInput("Before the day", "Before {day}", "Hello {first name}.");
        var id = (await templates.SaveOwnAsync(Cast.Ada, null, own, null, Cancel)).Done();
        var seen = (await studio.Get<TemplateQueries>().FindAsync(Cast.Ada, id.ToString(), Cancel)).Done().Version;
        (await templates.SaveOwnAsync(Cast.Ada, id, own with { Subject = "Soon: {day}" }, seen, Cancel)).Done();
        Assert.IsType<Stale>((await templates.SaveOwnAsync(Cast.Ada, id, own with { Subject = "Late" }, seen, Cancel)).Problem);
        Assert.IsType<Stale>((await templates.DeleteOwnAsync(Cast.Ada, id, seen, Cancel)).Problem);
        Assert.Equal("Soon: {day}", (await studio.Get<TemplateQueries>().FindAsync(Cast.Ada, id.ToString(), Cancel)).Done().Text.Subject);
    }

    [Fact]
    public void Every_occurrence_is_replaced_and_what_a_value_holds_is_not_looked_at_again()
    {
        var values = new MailValues().For("{owed} <b>Zoë</b>").Set("owed", "€5").LinkTo("https://studio.example/a?b=1&c=\"2");
        var text = new TemplateText("{name}, {NAME}", "{name} and {name} owe {owed}, {owed}.\n\n{unset}\n\n{button: Pay & go}");
        var message = MailRenderer.Render(text, values, Look, null);
        Assert.Equal("{owed} <b>Zoë</b>, {owed} <b>Zoë</b>", message.Subject);
        Assert.StartsWith("{owed} <b>Zoë</b> and {owed} <b>Zoë</b> owe €5, €5.\n\nPay & go:\nhttps://studio.example/a?b=1&c=\"2\n\nNorthlight", message.Text, StringComparison.Ordinal);
        Assert.Contains("{owed} &lt;b&gt;Zoë&lt;/b&gt;", message.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://studio.example/a?b=1&amp;c=&quot;2\"", message.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_text_is_what_goes_out_and_the_original_comes_back()
    {
        await using var studio = await MailStage.StartAsync();
        var templates = studio.Get<TemplateService>();
        (await templates.EditAsync(Cast.Ada, "bookingConfirmed", new TemplateText("Booked: {session type}, {session type}", "Dear {first name}, see you on {day}."), null, Cancel)).Done();
        var stage = await SessionStage.SetAsync(studio);
        await stage.BringAsync("booked");
        var message = (await studio.OutboxAsync()).Single(m => m.Kind is MessageKind.BookingConfirmed);
        Assert.Equal("Booked: portrait, portrait", message.Subject);
        Assert.StartsWith("Dear Clara, see you on ", message.Text, StringComparison.Ordinal);

        (await templates.ResetAsync(Cast.Ada, "bookingConfirmed", null, Cancel)).Done();
        await stage.BringAsync("booked");
        Assert.Equal("Your session is booked", (await studio.OutboxAsync()).Last(m => m.Kind is MessageKind.BookingConfirmed).Subject);
    }

    [Fact]
    public async Task A_text_that_is_changed_back_by_hand_is_the_original_again()
    {
        await using var studio = await MailStage.StartAsync();
        var original = TemplateCatalog.Get(TemplateKey.Invoice).Text;
        (await studio.Get<TemplateService>().EditAsync(Cast.Ada, "invoice", new TemplateText("Bill {number}", "Pay."), null, Cancel)).Done();
        (await studio.Get<TemplateService>().EditAsync(Cast.Ada, "invoice", new TemplateText(original.Subject, original.Body), null, Cancel)).Done();
        Assert.False((await studio.Get<TemplateQueries>().FindAsync(Cast.Ada, "invoice", Cancel)).Done().Row.Changed);
    }

    [Fact]
    public async Task A_letter_is_previewed_exactly_as_it_is_sent_and_kept_in_the_history()
    {
        await using var studio = await MailStage.StartAsync();
        var id = await (await SessionStage.SetAsync(studio)).BringAsync("booked");
        var own = (await studio.Get<TemplateService>().SaveOwnAsync(Cast.Ada, null, new OwnTemplateInput("Before the day", "Before {day}", "Hello {first name},\n\n{facts}\n\n{button: See it}"), null, Cancel)).Done();
        var letters = studio.Get<LetterService>();
        var desk = (await letters.OpenAsync(Cast.Sam, id, null, Cancel)).Done();
        var text = desk.Templates.Single(template => template.Id == own.ToString()).Text;
        var input = new LetterInput { SessionId = id, Subject = text.Subject, Body = text.Body, AttachCalendar = true };
        var preview = (await letters.PreviewAsync(Cast.Sam, input, Cancel)).Done();
        Assert.Equal("clara@example.com", (await letters.SendAsync(Cast.Sam, input, Cancel)).Done());

        var message = (await studio.OutboxAsync()).Single(m => m.Kind is MessageKind.Letter);
        Assert.Equal(preview, new MessageText(message.Subject, message.Text, message.Html));
        Assert.Equal(AttachmentKind.Calendar, Assert.Single(message.Attachments).Kind);
        var history = (await studio.Get<SessionReader>().FindAsync(Cast.Sam, id, Cancel)).Done().History[0];
        Assert.Equal((Cast.Sam.Name, message.Subject), (history.By, history.Note));
    }

    [Fact]
    public async Task A_letter_with_a_wrong_placeholder_or_to_nobody_is_not_written()
    {
        await using var studio = await MailStage.StartAsync();
        var id = await (await SessionStage.SetAsync(studio)).BringAsync("booked");
        var letters = studio.Get<LetterService>();
        var input = new LetterInput { SessionId = id, Subject = "Hi", Body = "{nothing}" };
        Assert.IsType<Invalid>((await letters.SendAsync(Cast.Sam, input, Cancel)).Problem);
        var offer = new SessionOfferInput { SessionType = "Event", ClientName = "Max", Date = studio.Today, StartTime = new TimeOnly(18, 0) };
        var alone = (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, Cancel)).Done();
        Assert.Contains("no e-mail", (await letters.SendAsync(Cast.Sam, new LetterInput { SessionId = alone, Subject = "Hi", Body = "Text" }, Cancel)).Problem!.Detail, StringComparison.Ordinal);
        Assert.Null((await letters.OpenAsync(Cast.Sam, alone, null, Cancel)).Done().ToEmail);
        Assert.IsType<NotFound>((await letters.SendAsync(Cast.Sam, input with { SessionId = Guid.NewGuid() }, Cancel)).Problem);
        foreach (var actor in new[] { Cast.Eve, Cast.Penny }) Assert.IsType<NotAllowed>((await letters.SendAsync(actor, input, Cancel)).Problem);
        Assert.DoesNotContain(await studio.OutboxAsync(), m => m.Kind is MessageKind.Letter);
    }
}
