using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>A booking that already has its session is joined to it, never doubled, and never by nearness.</summary>
public sealed class LinkingTests : ConsolidationTests
{
    [Fact]
    public async Task The_same_address_day_time_and_type_are_one_shoot_whatever_the_case()
    {
        Older.Session(1, "booked", 100.0).Booking(9, "confirmed", "2025-07-01", "10:00", "  CLARA@EXAMPLE.COM ", type: " portrait ");
        var report = await BringAsync();
        Assert.Single(await SessionsAsync());
        Assert.Equal(1, Of(report, "Sessions, from bookings").Linked);
    }

    [Theory]
    [InlineData("2025-07-02", "10:00", "clara@example.com", "Portrait")]
    [InlineData("2025-07-01", "10:30", "clara@example.com", "Portrait")]
    [InlineData("2025-07-01", "10:00", "otto@example.com", "Portrait")]
    [InlineData("2025-07-01", "10:00", "clara@example.com", "Family")]
    [InlineData("2025-07-01", "10:00", null, "Portrait")]
    public async Task What_differs_in_one_of_the_four_is_another_shoot(string date, string time, string? email, string type)
    {
        Older.Session(1, "booked", 100.0).Booking(9, "confirmed", date, time, email, type: type);
        await BringAsync();
        Assert.Equal(2, (await SessionsAsync()).Count);
    }

    [Fact]
    public async Task Two_bookings_that_match_one_session_are_not_guessed_apart()
    {
        Older.Session(1, "booked", 100.0).Booking(8, "confirmed", "2025-07-01", "10:00").Booking(9, "confirmed", "2025-07-01", "10:00");
        await BringAsync();
        Assert.Equal(3, (await SessionsAsync()).Count);
    }

    [Fact]
    public async Task The_legacy_id_wins_over_everything()
    {
        Older.Run("ALTER TABLE sessions ADD COLUMN booking_id INTEGER").Session(1, "booked", 100.0, ("booking_id", 9)).Booking(9, "confirmed", "2024-01-01", "08:00");
        await BringAsync();
        Assert.Equal(new DateOnly(2025, 7, 1), (await OneSessionAsync()).Date);
    }

    [Fact]
    public async Task A_review_and_an_invoice_of_a_joined_booking_go_to_its_session()
    {
        Older.Session(1, "invoiced", 100.0).Booking(9, "confirmed", "2025-07-01", "10:00").Invoice(7, 100.0, "pending", ("booking_id", 9))
            .Add("reviews", ("id", 1), ("booking_id", 9), ("rating", 5), ("reviewer_email", "clara@example.com"), ("created_at", "2025-07-07 07:07:07"));
        await BringAsync();
        var session = await OneSessionAsync();
        Assert.Equal(SessionStatus.Invoiced, session.Status);
        Assert.Equal(session.Id, (await Studio.WithDbAsync(db => db.Set<PhotoStudio.Domain.Reviews.Review>().SingleAsync(Cancel))).SessionId);
    }

    [Fact]
    public async Task A_session_that_is_here_already_is_joined()
    {
        var here = await Studio.Get<BookingService>().BookNewAsync(Cast.Sam, new SessionOfferInput { ClientName = "Clara", ClientEmail = "clara@example.com", SessionType = "Portrait", Date = new DateOnly(2025, 6, 1), StartTime = new TimeOnly(14, 30) }, Cancel);
        Older.Booking(1, "confirmed");
        await BringAsync();
        Assert.Equal(here.Value, (await OneSessionAsync()).Id);
        await RollBackAsync();
        Assert.Equal(here.Value, (await OneSessionAsync()).Id);
    }

    [Fact]
    public async Task Rows_with_the_same_id_and_tables_that_mean_nothing_here_are_said()
    {
        Older.Run("CREATE TABLE newsletter (id INTEGER, text TEXT); INSERT INTO newsletter VALUES (1, 'a'), (2, 'b')");
        var report = await BringAsync();
        Assert.Equal(2, Of(report, "newsletter").LeftOut);
        Assert.True(Says(report, "newsletter", "all", "left out"));
    }

    [Fact]
    public async Task Clients_of_one_address_are_one_and_hostile_text_stays_text()
    {
        Older.Booking(1, name: "Robert'); DROP TABLE Clients;--", email: "bobby@example.com").Booking(2, date: "2025-09-09", name: "<script>alert(1)</script>", email: "BOBBY@example.com").Booking(3, date: "2025-09-10", name: "مريم العلي", email: null).Booking(4, date: "2025-09-11", name: "مريم العلي", email: null);
        await BringAsync();
        Assert.Equal(2, await Studio.WithDbAsync(db => db.Clients.CountAsync(Cancel)));
        Assert.Contains(await SessionsAsync(), s => s.ClientName == "<script>alert(1)</script>");
    }
}
