using Bunit;
using Microsoft.AspNetCore.Components.Web;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Web.Features.Reviews;

namespace PhotoStudio.Tests.Web.Reviews;

public sealed class ReviewCardTests : OfficeScreen
{
    private static readonly ReviewRow Waiting = new(
        Guid.NewGuid(), Guid.NewGuid(), ReviewState.Waiting, 4, "<script>alert(1)</script> مرحبا", "Hana Sato", Guid.NewGuid(), "Newborn", new DateOnly(2026, 11, 17), null, ReviewSource.Login, new DateTime(2026, 11, 22, 20, 12, 0, DateTimeKind.Utc), null);

    [Theory]
    [InlineData(ReviewState.Waiting, "Publish Reply Hide")]
    [InlineData(ReviewState.Published, "Reply Hide")]
    [InlineData(ReviewState.Hidden, "Publish Reply")]
    public void Each_state_offers_its_own_decisions(ReviewState state, string expected)
    {
        var card = Card(Waiting with { State = state });
        Assert.Equal(expected, string.Join(' ', card.FindAll(".ra button").Select(button => button.TextContent.Trim())));
    }

    [Fact]
    public void What_a_client_wrote_is_shown_as_text_and_the_stars_are_read_out()
    {
        var card = Card(Waiting);
        Assert.Empty(card.FindAll("script"));
        Assert.Equal("4 of five stars", card.Find(".stars").GetAttribute("aria-label"));
        Assert.Equal("ui", card.Find("blockquote").ClassName);
    }

    [Fact]
    public void The_button_says_whether_a_reply_goes_out_and_closing_keeps_what_was_typed()
    {
        var card = Card(Waiting);
        Press(card, "Reply");
        Assert.Equal("Publish", card.Find(".ed .fill").TextContent.Trim());
        card.Find("textarea").Input("Thank you, Hana.");
        Assert.Equal("Publish with reply", card.Find(".ed .fill").TextContent.Trim());
        Press(card, "Close");
        Press(card, "Reply");
        Assert.Equal("Thank you, Hana.", card.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public void A_refusal_stands_by_the_review_and_keeps_the_reply_open()
    {
        var card = Card(Waiting, _ => Task.FromResult<Problem?>(new Stale()));
        Press(card, "Reply");
        card.Find("textarea").Input("Thank you.");
        card.Find(".ed .fill").Click();
        card.WaitForAssertion(() => Assert.Contains("Somebody changed this", card.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("Thank you.", card.Find("textarea").GetAttribute("value"));
    }

    private static void Press(IRenderedComponent<ReviewCard> card, string text) => card.FindAll("button").Single(button => button.TextContent.Trim() == text).Click(new MouseEventArgs());

    private IRenderedComponent<ReviewCard> Card(ReviewRow review, Func<ReviewAct, Task<Problem?>>? act = null)
    {
        return Render<ReviewCard>(card => card.AddCascadingValue(Format).Add(c => c.Review, review).Add(c => c.Act, act ?? (_ => Task.FromResult<Problem?>(null))));
    }
}
