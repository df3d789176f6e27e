using Bunit;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Domain.Mail;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.EmailSetup;
using PhotoStudio.Web.Features.Outbox;

namespace PhotoStudio.Tests.Web.Mail;

public sealed class MailScreenTests : OfficeScreen
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_given_up_stands_open_with_the_servers_words_and_is_sent_to_a_corrected_address()
    {
        var id = await FailedAsync("never@example.com", "550 5.1.1 No such <mailbox>");
        var page = Open<OutboxPage>("/settings/outbox");
        Assert.Contains("550 5.1.1 No such <mailbox>", page.Find(".det").TextContent, StringComparison.Ordinal);
        page.Find(".mend input").Input("nobody");
        page.Find(".mend .fill").Click();
        page.WaitForAssertion(() => Assert.Contains("not an e-mail address", page.Find(".mend .err").TextContent, StringComparison.Ordinal));
        page.Find(".mend input").Input("clara@example.com");
        page.Find(".mend .fill").Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".mend")));
        Assert.Equal((MessageState.Waiting, "clara@example.com"), ((await Studio.MessageAsync(id)).State, (await Studio.MessageAsync(id)).ToEmail));
    }

    [Fact]
    public async Task A_message_opens_in_a_frame_that_may_run_nothing()
    {
        var id = await Studio.WriteAsync("clara@example.com", "Hello", "<script>alert(1)</script>");
        var page = Open<OutboxPage>($"/settings/outbox?open={id}");
        var frame = page.Find("iframe");
        Assert.Equal("", frame.GetAttribute("sandbox"));
        Assert.DoesNotContain("<script", frame.GetAttribute("srcdoc"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_empty_outbox_says_so()
    {
        Assert.Contains("The outbox is empty.", Open<OutboxPage>("/settings/outbox").Markup, StringComparison.Ordinal);
        Assert.Contains("Nothing was given up.", Open<OutboxPage>("/settings/outbox?state=failed").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_placeholder_is_said_beside_the_text_and_nothing_typed_is_lost()
    {
        var page = Open<TextPage>("/settings/email/texts/invoice", with => with.Add(p => p.Id, "invoice"));
        page.Find("textarea").Input("Pay {amuont} now.");
        page.Find(".savebar .fill").Click();
        page.WaitForAssertion(() => Assert.Contains("There is no {amuont} here", page.Find(".f.bad .err").TextContent, StringComparison.Ordinal));
        Assert.Equal("Pay {amuont} now.", page.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task A_text_that_another_admin_changed_meanwhile_is_not_overwritten_and_nothing_typed_is_lost()
    {
        var page = Open<TextPage>("/settings/email/texts/invoice", with => with.Add(p => p.Id, "invoice"));
        page.Find("textarea").Input("Pay {amount} now.");
        await EditAsync("Theirs.");
        page.Find(".savebar .fill").Click();
        Assert.Contains("Somebody changed this text", page.WaitForElement(".note.wait").TextContent, StringComparison.Ordinal);
        Assert.Equal("Pay {amount} now.", page.Find("textarea").GetAttribute("value"));
        page.FindAll(".note.wait button").First(button => button.TextContent.Contains("theirs", StringComparison.Ordinal)).Click();
        page.WaitForAssertion(() => Assert.Equal("Theirs.", page.Find("textarea").GetAttribute("value")));

        page.Find("textarea").Input("Mine.");
        await EditAsync("Theirs again.");
        page.Find(".savebar .fill").Click();
        page.WaitForElement(".note.wait button").Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".note.wait")));
        Assert.Equal("Mine.", (await Studio.Get<TemplateQueries>().FindAsync(Cast.Ada, "invoice", Cancel)).Done().Text.Body);
    }

    private async Task EditAsync(string body) => (await Studio.Get<TemplateService>().EditAsync(Cast.Ada, "invoice", new TemplateText("Bill {number}", body), null, Cancel)).Done();

    [Fact]
    public async Task The_password_of_the_server_is_never_on_the_page()
    {
        var input = new MailServerInput("smtp.example.com", 465, MailSecurity.Tls, "studio", "open sesame", null, "hello@example.com", null);
        (await Studio.Get<MailSettingsService>().EditServerAsync(Cast.Ada, input, Cancel)).Done();
        var page = Open<EmailPage>("/settings/email");
        Assert.Equal("", page.Find("input[type=password]").GetAttribute("value"));
        Assert.DoesNotContain("sesame", page.Markup, StringComparison.Ordinal);
    }

    private async Task<Guid> FailedAsync(string email, string said)
    {
        var message = OutboxMessage.Write(MessageKind.Letter, new Recipient("Sofia", email), "Hello", "Text", Studio.Clock.GetUtcNow().UtcDateTime);
        message.NotDelivered(said, true, Studio.Clock.GetUtcNow().UtcDateTime);
        await Studio.StoreAsync(message);
        return message.Id;
    }
}
