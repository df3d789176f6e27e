using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Reviews;

/// <summary>The link of a review invitation: one session, one use, thirty days.</summary>
public sealed class InvitationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invitation_is_a_message_with_a_link_that_writes_one_review_without_a_login()
    {
        await using var stage = await ReviewStage.SetAsync();
        var session = await stage.PastSessionAsync();
        var made = (await stage.InviteAsync(session)).Done();
        var message = Assert.Single(await stage.MessagesAsync());
        Assert.Equal(("clara@example.com", session), (message.ToEmail, message.SessionId));
        Assert.Contains(made.Link, message.Text, StringComparison.Ordinal);
        var secret = made.Link.Split("link=")[1];
        Assert.Equal("Clara", (await QuestionAsync(stage, secret)).Done().ClientName);
        var review = await stage.RowAsync((await stage.WriteByLinkAsync(secret)).Done());
        Assert.Equal((ReviewState.Waiting, ReviewSource.Invitation, "Clara"), (review.State, review.Source, review.CreatedBy));
        Assert.IsType<NotFound>((await QuestionAsync(stage, secret)).Problem);
        Assert.IsType<NotFound>((await stage.WriteByLinkAsync(secret)).Problem);
    }

    [Fact]
    public async Task The_secret_itself_is_not_in_the_database()
    {
        await using var stage = await ReviewStage.SetAsync();
        var secret = await stage.SecretAsync(await stage.PastSessionAsync());
        var kept = await stage.Studio.WithDbAsync(db => db.ReviewInvitations.SingleAsync(Cancel));
        Assert.DoesNotContain(secret, kept.Hash, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(64, kept.Hash.Length);
    }

    [Fact]
    public async Task What_is_wrong_with_the_words_does_not_use_the_link_up()
    {
        await using var stage = await ReviewStage.SetAsync();
        var secret = await stage.SecretAsync(await stage.PastSessionAsync());
        Assert.Equal("rating", (await stage.WriteByLinkAsync(secret, new ReviewInput(null, "No stars"))).Problem.Fields());
        (await stage.WriteByLinkAsync(secret)).Done();
    }

    [Fact]
    public async Task A_link_lives_thirty_days_and_a_newer_one_ends_it()
    {
        await using var stage = await ReviewStage.SetAsync();
        var session = await stage.PastSessionAsync();
        var first = await stage.SecretAsync(session);
        var second = await stage.SecretAsync(session);
        Assert.IsType<NotFound>((await stage.WriteByLinkAsync(first)).Problem);
        stage.Studio.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromMinutes(1));
        (await QuestionAsync(stage, second)).Done();
        stage.Studio.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<NotFound>((await stage.WriteByLinkAsync(second)).Problem);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\0\u202e")]
    public async Task A_made_up_link_opens_nothing(string? secret)
    {
        await using var stage = await ReviewStage.SetAsync();
        await stage.InviteAsync(await stage.PastSessionAsync());
        Assert.IsType<NotFound>((await stage.WriteByLinkAsync(secret)).Problem);
    }

    [Fact]
    public async Task Only_the_studio_invites()
    {
        await using var stage = await ReviewStage.SetAsync();
        var session = await stage.PastSessionAsync();
        foreach (var actor in new[] { stage.Clara, Cast.Penny, Cast.Eve })
            Assert.IsType<NotAllowed>((await stage.Studio.Get<ReviewInvitationService>().InviteAsync(actor, session, Cancel)).Problem);
    }

    [Fact]
    public async Task Who_can_be_asked_moves_to_who_was_asked_and_then_away()
    {
        await using var stage = await ReviewStage.SetAsync();
        var session = await stage.PastSessionAsync();
        await stage.SessionAsync(stage.Studio.Today);
        Assert.Equal(("1 0", 0), (await ListsAsync(stage), (await CountsAsync(stage)).Invited));
        var secret = await stage.SecretAsync(session);
        Assert.Equal(("0 1", 1), (await ListsAsync(stage), (await CountsAsync(stage)).Invited));
        (await stage.WriteByLinkAsync(secret)).Done();
        Assert.Equal(("0 0", 0), (await ListsAsync(stage), (await CountsAsync(stage)).Invited));
    }

    private static Task<Result<ReviewQuestion>> QuestionAsync(ReviewStage stage, string secret) => stage.Studio.Get<ReviewInvitationQueries>().QuestionAsync(secret, Cancel);

    private static async Task<ReviewCounts> CountsAsync(ReviewStage stage) => (await stage.Studio.Get<ReviewQueries>().ListAsync(Cast.Sam, null, new Paging(), Cancel)).Done().Counts;

    private static async Task<string> ListsAsync(ReviewStage stage)
    {
        var queries = stage.Studio.Get<ReviewInvitationQueries>();
        var ready = (await queries.ReadyAsync(Cast.Sam, 365, new Paging(), Cancel)).Done();
        var asked = (await queries.AskedAsync(Cast.Sam, new Paging(), Cancel)).Done();
        Assert.Equal((ready.Items.Count, asked.Items.Count), (ready.Total, asked.Total));
        return $"{ready.Total} {asked.Total}";
    }
}
