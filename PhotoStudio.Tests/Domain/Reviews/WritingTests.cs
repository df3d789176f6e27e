using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Reviews;

/// <summary>Who may write a review, when, and how often.</summary>
public sealed class WritingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_reviews_its_session_once_the_day_has_passed_and_it_waits()
    {
        await using var stage = await ReviewStage.SetAsync();
        var session = await stage.PastSessionAsync();
        var review = await stage.RowAsync((await stage.WriteAsync(stage.Clara, session, new ReviewInput(4, "  Kind.\r\nAnd quick. "))).Done());
        Assert.Equal((ReviewState.Waiting, 4, "Kind.\nAnd quick.", "Clara", ReviewSource.Login), (review.State, review.Rating, review.Text, review.ReviewerName, review.Source));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Not_on_the_day_itself_and_not_before(int days)
    {
        await using var stage = await ReviewStage.SetAsync();
        var session = await stage.SessionAsync(stage.Studio.Today.AddDays(days));
        Assert.Equal(ReviewProblems.NotYet(), (await stage.WriteAsync(stage.Clara, session)).Problem);
        Assert.Equal(ReviewProblems.NotYet(), (await stage.InviteAsync(session)).Problem);
    }

    [Fact]
    public async Task A_cancelled_session_and_one_that_was_never_booked_have_nothing_to_review()
    {
        await using var stage = await ReviewStage.SetAsync();
        var cancelled = await stage.PastSessionAsync();
        (await stage.Studio.Get<CancelService>().CancelAsync(Cast.Sam, cancelled, new SessionCancelInput("Rain"), Cancel)).Done();
        Assert.Equal(ReviewProblems.Cancelled(), (await stage.WriteAsync(stage.Clara, cancelled)).Problem);
        var asked = new SessionRequestInput { SessionType = "Portrait", ClientId = stage.Clara.ClientId, Date = stage.Studio.Today.AddDays(-5) };
        var request = (await stage.Studio.Get<RequestService>().RequestAsync(Cast.Sam, asked, Cancel)).Done();
        Assert.Equal(ReviewProblems.NotBooked(), (await stage.WriteAsync(stage.Clara, request)).Problem);
    }

    [Fact]
    public async Task Another_clients_session_is_not_there_and_staff_write_none()
    {
        await using var stage = await ReviewStage.SetAsync();
        var session = await stage.PastSessionAsync();
        Assert.IsType<NotFound>((await stage.WriteAsync(stage.Otto, session)).Problem);
        Assert.IsType<NotAllowed>((await stage.WriteAsync(Cast.Sam, session)).Problem);
        Assert.IsType<NotSignedIn>((await stage.WriteAsync(Cast.Penny, session)).Problem);
        Assert.IsType<NotSignedIn>((await stage.WriteAsync(Cast.Eve, session)).Problem);
        Assert.Equal(0, await stage.CountAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-1)]
    [InlineData(null)]
    public async Task Stars_are_one_to_five(int? rating)
    {
        await using var stage = await ReviewStage.SetAsync();
        Assert.Equal("rating", (await stage.WriteAsync(stage.Clara, await stage.PastSessionAsync(), new ReviewInput(rating, "Fine"))).Problem.Fields());
    }

    [Fact]
    public async Task A_thousand_characters_fit_and_one_more_does_not()
    {
        await using var stage = await ReviewStage.SetAsync();
        var session = await stage.PastSessionAsync();
        Assert.Equal("text", (await stage.WriteAsync(stage.Clara, session, new ReviewInput(5, new string('a', 1001)))).Problem.Fields());
        (await stage.WriteAsync(stage.Clara, session, new ReviewInput(5, new string('a', 1000)))).Done();
    }

    [Fact]
    public async Task One_review_for_each_session_however_it_is_written()
    {
        await using var stage = await ReviewStage.SetAsync();
        var session = await stage.PastSessionAsync();
        var secret = await stage.SecretAsync(session);
        (await stage.WriteAsync(stage.Clara, session)).Done();
        Assert.Equal(ReviewProblems.AlreadyWritten(), (await stage.WriteAsync(stage.Clara, session)).Problem);
        Assert.IsType<NotFound>((await stage.WriteByLinkAsync(secret)).Problem);
        Assert.Equal(ReviewProblems.AlreadyWritten(), (await stage.InviteAsync(session)).Problem);
        Assert.Equal(1, await stage.CountAsync());
    }

    [Fact]
    public async Task Sent_sixteen_times_at_once_by_login_and_by_link_it_is_stored_once()
    {
        await using var stage = await ReviewStage.SetAsync();
        var session = await stage.PastSessionAsync();
        var secret = await stage.SecretAsync(session);
        var sent = await Task.WhenAll(Enumerable.Range(0, 16).Select(turn => Task.Run(() => turn % 2 == 0 ? stage.WriteAsync(stage.Clara, session) : stage.WriteByLinkAsync(secret))));
        Assert.Single(sent, result => result.Succeeded);
        Assert.Equal(1, await stage.CountAsync());
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_review_of_a_session()
    {
        await using var stage = await ReviewStage.SetAsync();
        var session = await stage.PastSessionAsync();
        (await stage.WriteAsync(stage.Clara, session)).Done();
        var second = new OlderReview(session, null, "Twin", new ReviewWords(1, ""), ReviewState.Waiting, null, StudioSqlite.Noon.UtcDateTime);
        var stored = await stage.Studio.Database.WriteAsync(db =>
        {
            db.Add(Review.BringOver(second, Cast.Ada));
            return Task.FromResult(Result.Success);
        }, Cancel);
        Assert.Equal(ReviewProblems.AlreadyWritten(), stored.Problem);
    }
}
