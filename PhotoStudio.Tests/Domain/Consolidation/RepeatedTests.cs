namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Tables without a key, in which an id stands twice.</summary>
public sealed class RepeatedTests : ConsolidationTests
{
    protected override string Schema => OlderFile.Mixture.Replace("id INTEGER PRIMARY KEY", "id INTEGER", StringComparison.Ordinal);

    [Fact]
    public async Task The_second_row_is_left_out_with_its_money_and_said()
    {
        Older.Booking(1, "confirmed", quote: 100.0).Booking(1, "confirmed", "2025-09-09", quote: 70.0)
            .Session(5, "invoiced", 250.0).Invoice(7, 250.0, "pending", ("session_id", 5)).Invoice(7, 30.0, "pending", ("session_id", 5))
            .Invoice(8, 11.0, "paid", ("client_email", "otto@example.com")).Invoice(8, 12.0, "paid", ("client_email", "otto@example.com"))
            .Add("expenses", ("id", 1), ("description", "Lens"), ("amount", 5.0), ("date", "2025-03-03")).Add("expenses", ("id", 1), ("description", "Lens"), ("amount", 6.0), ("date", "2025-03-03"));
        var report = await BringAsync();
        Assert.Equal([(2, 1, 1), (4, 2, 2), (2, 1, 1)], new[] { "Sessions, from bookings", "Invoices", "Expenses" }.Select(kind => Of(report, kind)).Select(tally => (tally.Found, tally.New, tally.LeftOut)));
        Assert.Equal([-4200, -1200, -3000, -7000, -600], report.Money.Select(check => check.Apart));
        Assert.All(["bookings", "invoices", "expenses"], table => Assert.Contains(report.Findings, finding => finding.Table == table && finding.Why == "Another row has the same id." && finding.Apart is not null));
        Assert.Equal(0, (await BringAsync()).ToBring);
    }
}
