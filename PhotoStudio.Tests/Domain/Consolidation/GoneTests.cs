using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Rows that an earlier run brought and that are gone at the source: said, never deleted.</summary>
public sealed class GoneTests : ConsolidationTests
{
    [Fact]
    public async Task What_is_gone_at_the_source_is_said_with_its_place_and_stays()
    {
        Older.Session(1, "invoiced", 100.0).Session(2, "booked", 100.0, ("time", "18:00")).Booking(5, "confirmed").Booking(6, "confirmed", time: "20:00").Invoice(7, 100.0, "pending", ("session_id", 1)).Invoice(8, 30.0, "pending", ("client_name", "Firm"))
            .Add("pricing_addons", ("id", 1), ("name", "Album"), ("price", 19.99)).Add("reviews", ("id", 1), ("session_id", 2), ("rating", 5), ("created_at", "2025-07-07 07:07:07")).Add("users", ("id", 3), ("email", "otto@example.com"), ("role", "user"), ("status", "approved"));
        Assert.Empty(Gone(await BringAsync()));
        Assert.Empty(Gone(await BringAsync()));
        var before = await CountAsync();
        Older.Run("DELETE FROM sessions WHERE id = 1; DELETE FROM bookings WHERE id = 6; DELETE FROM invoices; DELETE FROM pricing_addons; DELETE FROM reviews; DELETE FROM users");
        var dry = await BringAsync(dry: true);
        var report = await BringAsync();
        Assert.Equal(["bookings 6", "invoices 7", "invoices 8", "pricing_addons 1", "reviews 1", "sessions 1", "users 3"], Gone(report));
        Assert.Equal(Gone(dry), Gone(report));
        Assert.Equal(before, await CountAsync());
        Assert.Equal(0, report.ToBring);
        Assert.All(report.Findings.Where(finding => finding.Older == "gone"), finding => Assert.NotNull(finding.Link));
        Assert.Equal(2, report.Groups.Single(group => group is { Table: "invoices", Why: "It is gone at the source since." }).Rows.Count);
        Assert.Contains("gone at the source", ReportText.Whole(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_deleted_here_too_is_not_said_to_stay()
    {
        Older.Add("expenses", ("id", 1), ("amount", 9.0), ("date", "2025-01-01"), ("created_at", "2025-01-01 00:00:00")).Add("expenses", ("id", 2), ("amount", 8.0), ("date", "2025-01-01"), ("created_at", "2025-01-01 00:00:00"));
        await BringAsync();
        var id = await Studio.WithDbAsync(db => db.Expenses.Where(expense => expense.Amount == 900).Select(expense => expense.Id).SingleAsync(Cancel));
        Assert.Null((await Studio.Get<ExpenseService>().DeleteAsync(Cast.Sam, id, Cancel)).Problem);
        Older.Run("DELETE FROM expenses");
        Assert.Equal(["expenses 2"], Gone(await BringAsync()));
    }

    [Fact]
    public async Task What_comes_back_at_the_source_is_known_again()
    {
        Older.Booking(1, "confirmed");
        await BringAsync();
        Older.Run("CREATE TABLE kept AS SELECT * FROM bookings; DELETE FROM bookings");
        Assert.Equal(["bookings 1"], Gone(await BringAsync()));
        Older.Run("INSERT INTO bookings SELECT * FROM kept; DROP TABLE kept");
        var report = await BringAsync();
        Assert.Empty(Gone(report));
        Assert.Equal(1, Of(report, "Sessions, from bookings").Already);
    }

    private static List<string> Gone(ConsolidationReport report) => [.. report.Findings.Where(finding => finding.Older == "gone").Select(finding => $"{finding.Table} {finding.Id}").Order(StringComparer.Ordinal)];

    private Task<(int, int, int, int)> CountAsync() => Studio.WithDbAsync(async db => (await db.Sessions.CountAsync(Cancel), await db.Invoices.CountAsync(Cancel), await db.AddOns.CountAsync(Cancel), await db.Reviews.CountAsync(Cancel)));
}
