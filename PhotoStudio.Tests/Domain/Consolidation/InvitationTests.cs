using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Review invitations: a link that somebody still holds opens its form here, and nothing else does. Today is 23 November 2026.</summary>
public sealed class InvitationTests : ConsolidationTests
{
    private const string Token = "8f14e45fceea167a5a36dedd4bea2543";
    private const string Other = "c9f0f895fb98ab9159f51fd0297e236d";

    [Fact]
    public async Task An_open_link_opens_its_form_once_until_the_source_said()
    {
        Older.Session(1, "booked", 100.0);
        Invite(1, Token, ("session_id", 1), ("expires_at", "2026-12-24 12:00:00"));
        await BringAsync();
        Assert.Equal("Clara Client", (await QuestionAsync(Token)).Done().ClientName);
        var kept = await OneAsync();
        Assert.Equal((new DateTime(2026, 12, 24, 12, 0, 0), "clara@example.com"), (kept.ExpiresAt, kept.Email));
        Assert.DoesNotContain(Token, kept.Hash, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await Studio.WithDbAsync(db => db.Outbox.CountAsync(Cancel)));
        (await WriteAsync(Token)).Done();
        Assert.IsType<NotFound>((await WriteAsync(Token)).Problem);
    }

    [Fact]
    public async Task Without_an_end_a_link_lives_thirty_days()
    {
        Older.Session(1, "booked", 100.0).Session(2, "booked", 100.0);
        Invite(1, Token, ("session_id", 1), ("created_at", "2026-11-01 12:00:00"));
        Invite(2, Other, ("session_id", 2), ("created_at", "2026-10-01 12:00:00"));
        await BringAsync();
        (await QuestionAsync(Token)).Done();
        Assert.IsType<NotFound>((await QuestionAsync(Other)).Problem);
        Studio.Clock.Advance(TimeSpan.FromDays(9));
        Assert.IsType<NotFound>((await QuestionAsync(Token)).Problem);
    }

    [Fact]
    public async Task A_booking_that_was_joined_to_a_session_leads_there()
    {
        Older.Session(1, "booked", 100.0).Booking(9, "confirmed", "2025-07-01", "10:00");
        Invite(1, Token, ("booking_id", 9));
        await BringAsync();
        Assert.Equal((await OneSessionAsync()).Id, (await OneAsync()).SessionId);
    }

    [Theory]
    [InlineData("completed", "2026-12-24 12:00:00")]
    [InlineData("expired", "2026-12-24 12:00:00")]
    [InlineData("Cancelled", null)]
    [InlineData("pending", "2026-11-20 12:00:00")]
    [InlineData("paused", "2026-12-24 12:00:00")]
    public async Task What_is_not_plainly_open_opens_nothing(string status, string? expires)
    {
        Older.Session(1, "booked", 100.0);
        Invite(1, Token, ("session_id", 1), ("status", status), ("expires_at", expires));
        var report = await BringAsync();
        Assert.Equal(1, Of(report, "Review invitations").New);
        Assert.Equal(status is "paused", Says(report, "review_invites", "1", "older words"));
        Assert.IsType<NotFound>((await QuestionAsync(Token)).Problem);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("8f14e45fceea167")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("1763900000000000001")]
    public async Task A_token_that_could_be_guessed_opens_nothing_and_is_not_written_down(string token)
    {
        Older.Session(1, "booked", 100.0);
        Invite(1, token, ("session_id", 1));
        var report = await BringAsync();
        Assert.Equal(1, Of(report, "Review invitations").LeftOut);
        Assert.True(Says(report, "review_invites", "1", "guess"));
        Assert.IsType<NotFound>((await QuestionAsync(token)).Problem);
        if (token.Length > 1) Assert.DoesNotContain(token, ReportJson.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_session_no_token_or_a_token_twice_is_left_out_with_its_reason()
    {
        Older.Session(1, "booked", 100.0).Session(2, "booked", 100.0);
        Invite(1, Token, ("session_id", 77));
        Invite(2, null, ("session_id", 1));
        Invite(3, Other, ("session_id", 1));
        Invite(4, Other, ("session_id", 2));
        Invite(5, "e4da3b7fbbce2345d7772b0674a318d5");
        var report = await BringAsync();
        Assert.Equal(5, Of(report, "Review invitations").LeftOut);
        Assert.All(new[] { ("1", "gone"), ("2", "no token"), ("3", "same token"), ("4", "same token"), ("5", "names no booking") }, said => Assert.True(Says(report, "review_invites", said.Item1, said.Item2)));
        Assert.IsType<NotFound>((await QuestionAsync(Other)).Problem);
    }

    [Fact]
    public async Task A_session_that_was_reviewed_is_not_asked_about_again()
    {
        Older.Session(1, "booked", 100.0).Add("reviews", ("id", 1), ("session_id", 1), ("rating", 5), ("created_at", "2025-07-07 07:07:07"));
        Invite(1, Token, ("session_id", 1));
        Assert.True(Says(await BringAsync(dry: true), "review_invites", "1", "review already"));
        Assert.True(Says(await BringAsync(), "review_invites", "1", "review already"));
        Assert.NotNull((await OneAsync()).UsedAt);
    }

    [Fact]
    public async Task Of_two_open_links_of_one_session_the_newer_stays()
    {
        Older.Session(1, "booked", 100.0);
        Invite(1, Token, ("session_id", 1), ("created_at", "2026-11-20 12:00:00"));
        Invite(2, Other, ("session_id", 1), ("created_at", "2026-11-10 12:00:00"));
        var report = await BringAsync();
        Assert.True(Says(report, "review_invites", "2", "newer"));
        (await QuestionAsync(Token)).Done();
        Assert.IsType<NotFound>((await QuestionAsync(Other)).Problem);
        Invite(3, "e4da3b7fbbce2345d7772b0674a318d5", ("session_id", 1), ("created_at", "2026-11-22 12:00:00"));
        report = await BringAsync();
        Assert.True(Says(report, "review_invites", "1", "newer"));
        Assert.IsType<NotFound>((await QuestionAsync(Token)).Problem);
        Assert.Equal(0, (await BringAsync()).ToBring);
    }

    [Fact]
    public async Task A_link_that_was_made_here_stays_the_open_one()
    {
        Older.Session(1, "booked", 100.0);
        await BringAsync();
        var made = (await Studio.Get<ReviewInvitationService>().InviteAsync(Cast.Sam, (await OneSessionAsync()).Id, Cancel)).Done();
        Invite(1, Token, ("session_id", 1));
        await BringAsync();
        Assert.IsType<NotFound>((await QuestionAsync(Token)).Problem);
        (await QuestionAsync(made.Link.Split("link=")[1])).Done();
    }

    [Fact]
    public async Task Changes_at_the_source_are_brought_until_somebody_used_the_link_here()
    {
        Older.Session(1, "booked", 100.0).Session(2, "booked", 100.0);
        Invite(1, Token, ("session_id", 1));
        Invite(2, Other, ("session_id", 2));
        await BringAsync();
        Assert.Equal(0, (await BringAsync()).ToBring);
        (await WriteAsync(Other)).Done();
        Older.Run("UPDATE review_invites SET status = 'cancelled'");
        var report = await BringAsync();
        Assert.Equal((1, 1), (Of(report, "Review invitations").Changed, Of(report, "Review invitations").Kept));
        Assert.IsType<NotFound>((await QuestionAsync(Token)).Problem);
    }

    [Fact]
    public async Task A_token_that_moved_to_another_row_at_the_source_breaks_no_run()
    {
        Older.Session(1, "booked", 100.0).Session(2, "booked", 100.0, ("time", "18:00"));
        Invite(1, Token, ("session_id", 1));
        Invite(2, Other, ("session_id", 2));
        await BringAsync();
        Older.Run("DELETE FROM review_invites WHERE id = 1");
        Invite(3, Token, ("session_id", 1));
        Invite(4, "e4da3b7fbbce2345d7772b0674a318d5", ("session_id", 2), ("created_at", "2026-11-01 12:00:00"));
        Assert.Equal(1, Of(await BringAsync(), "Review invitations").Linked);
        Older.Run("UPDATE review_invites SET token = 'x' WHERE id = 2; UPDATE review_invites SET token = @0 WHERE id = 4; UPDATE review_invites SET token = 'e4da3b7fbbce2345d7772b0674a318d5' WHERE id = 2", Other);
        await BringAsync();
        Assert.IsType<NotFound>((await QuestionAsync(Other)).Problem);
        (await QuestionAsync(Token)).Done();
    }

    [Fact]
    public async Task A_rollback_removes_what_nobody_used_and_keeps_what_somebody_did()
    {
        Older.Session(1, "booked", 100.0).Session(2, "booked", 100.0);
        Invite(1, Token, ("session_id", 1));
        Invite(2, Other, ("session_id", 2), ("status", "completed"));
        await BringAsync();
        await RollBackAsync();
        Assert.Equal((0, 0), await Studio.WithDbAsync(async db => (await db.ReviewInvitations.CountAsync(Cancel), await db.Sessions.CountAsync(Cancel))));
        await BringAsync();
        (await WriteAsync(Token)).Done();
        var back = await RollBackAsync();
        Assert.Equal((1, 1), back.Kinds.Single(kind => kind.Kind == "Review invitations") is var kind ? (kind.Removed, kind.Touched) : default);
        Assert.Equal((1, 1), await Studio.WithDbAsync(async db => (await db.ReviewInvitations.CountAsync(Cancel), await db.Sessions.CountAsync(Cancel))));
    }

    [Fact]
    public async Task An_open_link_of_a_session_without_a_day_waits_and_breaks_no_list()
    {
        Older.Booking(1, "confirmed", "some day");
        Invite(1, Token, ("booking_id", 1));
        await BringAsync();
        Assert.Empty((await Studio.Get<ReviewInvitationQueries>().AskedAsync(Cast.Sam, new Paging(), Cancel)).Done().Items);
        Assert.IsType<Refused>((await QuestionAsync(Token)).Problem);
    }

    private void Invite(int id, string? token, params (string Column, object? Value)[] more) => Older.Add(
        "review_invites", [.. OlderFile.Unless(more, ("id", id), ("token", token), ("client_email", "clara@example.com"), ("status", "pending"), ("created_at", "2026-11-18 12:00:00")), .. more]);

    private Task<ReviewInvitation> OneAsync() => Studio.WithDbAsync(db => db.ReviewInvitations.AsNoTracking().SingleAsync(Cancel));

    private Task<Result<ReviewQuestion>> QuestionAsync(string token) => Studio.Get<ReviewInvitationQueries>().QuestionAsync(token, Cancel);

    private Task<Result<Guid>> WriteAsync(string token) => Studio.Get<ReviewService>().WriteByLinkAsync(Actor.Anonymous, token, new ReviewInput(5, "Lovely."), Cancel);
}
