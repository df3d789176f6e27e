using Bunit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Portal;

namespace PhotoStudio.Tests.Web.Reviews;

public sealed class OwnReviewTests : PageContext
{
    private Actor clara = Actor.Anonymous;

    [Fact]
    public async Task Before_the_day_has_passed_nothing_is_asked()
    {
        var (block, _) = await OpenAsync(0);
        Assert.Equal("", block.Markup.Trim());
    }

    [Fact]
    public async Task Stars_are_needed_words_are_kept_and_what_was_sent_is_shown_as_waiting()
    {
        var (block, _) = await OpenAsync(-2);
        block.WaitForElement("textarea").Input("Patient with our toddler.");
        block.Find(".fill").Click();
        block.WaitForAssertion(() => Assert.Contains("Choose 1 to 5 stars.", block.Find(".rate .err").TextContent, StringComparison.Ordinal));
        Assert.Equal("Patient with our toddler.", block.Find("textarea").GetAttribute("value"));
        block.FindAll(".rate input")[3].Change(4);
        block.Find(".fill").Click();
        block.WaitForAssertion(() => Assert.Equal("4 of five stars", block.Find(".stars").GetAttribute("aria-label")));
        Assert.Contains("The studio reads it before others see it.", block.Markup, StringComparison.Ordinal);
        Assert.Empty(block.FindAll("textarea"));
    }

    [Fact]
    public async Task The_reply_is_seen_once_the_review_is_public()
    {
        var (block, session) = await OpenAsync(-2);
        var review = (await Studio.Get<ReviewService>().WriteAsync(clara, session, new ReviewInput(5, "Good"), default)).Done();
        await Studio.Get<ModerationService>().ReplyAsync(Cast.Sam, review, "Thank you", default);
        block.Render(p => p.Add(b => b.SessionId, session));
        block.WaitForElement(".stars");
        Assert.Empty(block.FindAll(".rp"));
        await Studio.Get<ModerationService>().PublishAsync(Cast.Sam, review, default, default);
        block.Render(p => p.Add(b => b.SessionId, session));
        block.WaitForElement(".rp");
    }

    private async Task<(IRenderedComponent<OwnReviewBlock> Block, Guid Session)> OpenAsync(int days)
    {
        var (client, actor) = await Studio.JoinAsync("Clara");
        clara = actor;
        var offer = new SessionOfferInput { SessionType = "Family", ClientId = client.Id, Date = Studio.Today.AddDays(days), StartTime = new TimeOnly(10, 0), Amount = 300 };
        var session = (await Studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, default)).Done();
        SignIn(actor);
        return (Render<OwnReviewBlock>(p => p.Add(b => b.SessionId, session)), session);
    }
}
