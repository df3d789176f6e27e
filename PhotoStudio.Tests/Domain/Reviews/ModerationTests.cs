using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Reviews;

/// <summary>What is public, and who decides it.</summary>
public sealed class ModerationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_public_before_it_is_published_and_nothing_hidden_after()
    {
        await using var stage = await ReviewStage.SetAsync();
        var id = await stage.ReviewAsync(ReviewState.Waiting);
        Assert.Empty(await PublicAsync(stage));
        (await stage.Moderation.PublishAsync(Cast.Sam, id, default, Cancel)).Done();
        Assert.Single(await PublicAsync(stage));
        (await stage.Moderation.HideAsync(Cast.Sam, id, Cancel)).Done();
        Assert.Empty(await PublicAsync(stage));
        Assert.Equal(0, (await Summary(stage)).Count);
    }

    [Fact]
    public async Task A_reply_goes_out_with_the_publication_and_can_be_changed_and_removed()
    {
        await using var stage = await ReviewStage.SetAsync();
        var id = await stage.ReviewAsync(ReviewState.Waiting);
        (await stage.Moderation.PublishAsync(Cast.Sam, id, new Optional<string>(" Thank you. ", true), Cancel)).Done();
        Assert.Equal("Thank you.", Assert.Single(await PublicAsync(stage)).Reply);
        (await stage.Moderation.ReplyAsync(Cast.Sam, id, "", Cancel)).Done();
        Assert.Null(Assert.Single(await PublicAsync(stage)).Reply);
    }

    [Fact]
    public async Task A_reply_that_is_too_long_leaves_the_review_waiting()
    {
        await using var stage = await ReviewStage.SetAsync();
        var id = await stage.ReviewAsync(ReviewState.Waiting);
        Assert.Equal("reply", (await stage.Moderation.PublishAsync(Cast.Sam, id, new string('a', 1001), Cancel)).Problem.Fields());
        Assert.Equal(ReviewState.Waiting, (await stage.RowAsync(id)).State);
    }

    [Fact]
    public async Task Each_decision_can_be_taken_back()
    {
        await using var stage = await ReviewStage.SetAsync();
        var id = await stage.ReviewAsync(ReviewState.Published);
        (await stage.Moderation.PutBackAsync(Cast.Sam, id, Cancel)).Done();
        var row = await stage.RowAsync(id);
        Assert.Equal((ReviewState.Waiting, null), (row.State, row.PublishedAt));
    }

    [Fact]
    public async Task Clients_and_strangers_decide_nothing_and_read_no_list()
    {
        await using var stage = await ReviewStage.SetAsync();
        var id = await stage.ReviewAsync(ReviewState.Waiting);
        foreach (var actor in new[] { stage.Clara, Cast.Penny, Cast.Eve })
        {
            Assert.IsType<NotAllowed>((await stage.Moderation.PublishAsync(actor, id, default, Cancel)).Problem);
            Assert.IsType<NotAllowed>((await stage.Moderation.HideAsync(actor, id, Cancel)).Problem);
            Assert.IsType<NotAllowed>((await stage.Moderation.ReplyAsync(actor, id, "Mine", Cancel)).Problem);
            Assert.IsType<NotAllowed>((await stage.Studio.Get<ReviewQueries>().ListAsync(actor, null, new Paging(), Cancel)).Problem);
            Assert.Equal(0, await stage.Studio.Get<ReviewQueries>().CountWaitingAsync(actor, Cancel));
        }
    }

    [Fact]
    public async Task Two_who_decide_at_once_the_second_is_told()
    {
        await using var stage = await ReviewStage.SetAsync();
        var id = await stage.ReviewAsync(ReviewState.Waiting);
        var seen = new RowRef(id, (await stage.RowAsync(id)).Version);
        (await stage.Moderation.PublishAsync(Cast.Sam, seen, default, Cancel)).Done();
        Assert.IsType<Stale>((await stage.Moderation.HideAsync(Cast.Ada, seen, Cancel)).Problem);
    }

    [Fact]
    public async Task The_average_is_of_the_public_ones_with_one_decimal()
    {
        await using var stage = await ReviewStage.SetAsync();
        foreach (var rating in new[] { 5, 5, 4, 3 }) await stage.ReviewAsync(ReviewState.Published, rating);
        await stage.ReviewAsync(ReviewState.Waiting, 1);
        await stage.ReviewAsync(ReviewState.Hidden, 1);
        var summary = await Summary(stage);
        Assert.Equal((4, 4.3m), (summary.Count, summary.Average)); // 17 / 4 = 4.25, half away from zero
        Assert.Equal([0, 0, 1, 1, 2], summary.ByRating);
    }

    [Fact]
    public async Task Those_that_wait_stand_first_and_are_counted()
    {
        await using var stage = await ReviewStage.SetAsync();
        await stage.ReviewAsync(ReviewState.Hidden);
        await stage.ReviewAsync(ReviewState.Published);
        await stage.ReviewAsync(ReviewState.Waiting);
        var list = (await stage.Studio.Get<ReviewQueries>().ListAsync(Cast.Sam, null, new Paging(), Cancel)).Done();
        Assert.Equal([ReviewState.Waiting, ReviewState.Published, ReviewState.Hidden], list.Page.Items.Select(row => row.State));
        Assert.Equal(new ReviewCounts(1, 1, 1, 0), list.Counts);
        Assert.Equal(1, await stage.Studio.Get<ReviewQueries>().CountWaitingAsync(Cast.Sam, Cancel));
    }

    [Theory]
    [InlineData("Hana Sato", "Hana S.")]
    [InlineData("Tomás Ó Briain", "Tomás B.")]
    [InlineData("王雨桐", "王雨桐")]
    [InlineData("  ", "A client")]
    [InlineData("<b>x</b> <script>", "<b>x</b> <.")]
    public void Visitors_see_the_first_name_and_an_initial(string name, string shown) => Assert.Equal(shown, ReviewerNames.Shown(name));

    private static async Task<IReadOnlyList<PublicReview>> PublicAsync(ReviewStage stage) => (await stage.Studio.Get<PublicReviewQueries>().ListAsync(new Paging(), Cancel)).Done().Items;

    private static Task<ReviewSummary> Summary(ReviewStage stage) => stage.Studio.Get<PublicReviewQueries>().SummaryAsync(Cancel);
}
