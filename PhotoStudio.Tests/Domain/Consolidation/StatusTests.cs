using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>The table of older statuses.</summary>
public sealed class StatusTests : ConsolidationTests
{
    [Theory]
    [InlineData("pending", SessionStatus.Request)]
    [InlineData("Request", SessionStatus.Request)]
    [InlineData(" QUOTED ", SessionStatus.Quoted)]
    [InlineData("booked", SessionStatus.Booked)]
    [InlineData("Confirmed", SessionStatus.Booked)]
    [InlineData("approved", SessionStatus.Booked)]
    [InlineData("COMPLETED", SessionStatus.Booked)]
    [InlineData("invoiced", SessionStatus.Booked)]
    [InlineData("cancelled", SessionStatus.Request)]
    [InlineData("on hold", SessionStatus.Request)]
    [InlineData(null, SessionStatus.Request)]
    public async Task An_older_status_becomes_one_of_the_five(string? older, SessionStatus expected)
    {
        Older.Booking(1, older, quote: 350.0);
        await BringAsync();
        var session = await OneSessionAsync();
        Assert.Equal(expected, session.Status);
        Assert.Equal(older?.Trim().ToLowerInvariant() == "cancelled", session.Cancelled);
        Assert.Equal(35000, session.Total);
    }

    [Theory]
    [InlineData("on hold", true)]
    [InlineData(null, true)]
    [InlineData("invoiced", true)]
    [InlineData("booked", false)]
    public async Task What_no_older_word_means_is_said(string? older, bool said)
    {
        Older.Booking(1, older);
        var report = await BringAsync();
        Assert.Equal(said, report.Findings.Any(f => f.Older.StartsWith("status", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_paid_session_has_a_payment_at_the_older_instant()
    {
        Older.Session(1, "paid", 300.0, ("paid_amount", 300.0), ("paid_at", "2025-06-20 08:30:00"));
        await BringAsync();
        var session = await OneSessionAsync();
        var payment = Assert.Single(session.Payments);
        Assert.Equal((SessionStatus.Paid, true, 30000, 0), (session.Status, session.Paid, session.PaidAmount, session.Balance));
        Assert.Equal(new DateTime(2025, 6, 20, 8, 30, 0, DateTimeKind.Utc), session.PaidAt);
        Assert.Equal((30000, new DateOnly(2025, 6, 20)), (payment.Amount, payment.Date));
    }

    [Fact]
    public async Task A_paid_session_without_an_amount_is_paid_in_whole_and_said()
    {
        Older.Session(1, "paid", 300.0);
        var report = await BringAsync();
        Assert.Equal((SessionStatus.Paid, 30000), ((await OneSessionAsync()).Status, (await OneSessionAsync()).PaidAmount));
        Assert.True(Says(report, "sessions", "1", "no amount"));
    }

    [Fact]
    public async Task A_paid_session_without_any_amount_is_booked_and_said()
    {
        Older.Session(1, "paid");
        var report = await BringAsync();
        Assert.Equal((SessionStatus.Booked, 0), ((await OneSessionAsync()).Status, (await OneSessionAsync()).PaidAmount));
        Assert.True(Says(report, "sessions", "1", "nothing received"));
    }

    [Fact]
    public async Task A_deposit_leaves_the_rest_owed()
    {
        Older.Session(1, "booked", 300.0, ("paid", 1), ("paid_amount", 100.0));
        await BringAsync();
        var session = await OneSessionAsync();
        Assert.Equal((SessionStatus.Booked, false, 10000, 20000), (session.Status, session.Paid, session.PaidAmount, session.Balance));
    }

    [Fact]
    public async Task Booked_and_cancelled_take_their_instants_from_the_row()
    {
        Older.Session(1, "booked", 10.0, ("booked_at", "2025-05-05 05:05:05")).Booking(2, "confirmed", date: "2025-08-08").Booking(3, "cancelled", date: "2025-08-09");
        await BringAsync();
        var sessions = await SessionsAsync();
        Assert.Contains(sessions, s => s.BookedAt == new DateTime(2025, 5, 5, 5, 5, 5, DateTimeKind.Utc));
        Assert.Contains(sessions, s => s.BookedAt == new DateTime(2025, 5, 2, 11, 0, 0, DateTimeKind.Utc));
        Assert.Contains(sessions, s => s.CancelledAt == new DateTime(2025, 5, 2, 11, 0, 0, DateTimeKind.Utc) && s.BookedAt == null);
    }
}
