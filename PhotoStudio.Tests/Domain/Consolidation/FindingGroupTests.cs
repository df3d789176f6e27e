using PhotoStudio.Domain.Consolidation.Report;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Which rows are of one kind, and which of them make the money differ.</summary>
public sealed class FindingGroupTests : ConsolidationTests
{
    [Theory]
    [InlineData("time: afternoon", "Not an hour.", "Time open", "time: evening", "Not an hour.", "Time open", true)]
    [InlineData("time: afternoon", "Not an hour.", "Time open", "date: afternoon", "Not an hour.", "Time open", false)]
    [InlineData("time: afternoon", "Not an hour.", "Time open", "time: afternoon", "Not an hour.", "Noon", false)]
    [InlineData("date: x", "Not a day.", "2025-01-02, when it was entered", "date: y", "Not a day.", "2024-12-31, when it was entered", true)]
    [InlineData("booking_id: 1", "Its session is \"pending\" there.", "Alone", "booking_id: 2", "Its session is \"on hold\" there.", "Alone", true)]
    [InlineData("8 rows", "Nothing here.", "Left out", "time: 8", "Nothing here.", "Left out", false)]
    public void Numbers_days_and_quoted_words_may_differ(string older, string why, string becomes, string older2, string why2, string becomes2, bool same) =>
        Assert.Equal(same ? 1 : 2, FindingGroups.Of([new("bookings", "1", older, why, becomes), new("bookings", "2", older2, why2, becomes2)]).Count);

    [Fact]
    public void What_differs_is_left_open_and_what_is_the_same_stands()
    {
        var group = Assert.Single(FindingGroups.Of([new("expenses", "1", "date: x", "Longer than 300 characters.", "2025-01-02, when entered"), new("expenses", "2", "date: y", "Longer than 300 characters.", "2024-12-31, when entered")]));
        Assert.Equal(("expenses-1", "date", "Longer than 300 characters.", "…, when entered"), (group.Key, group.Column, group.Why, group.Becomes));
        Assert.Equal(["x", "y"], group.Rows.Select(group.OlderOf));
    }

    [Fact]
    public void Settings_are_one_kind_whatever_their_keys()
    {
        var group = Assert.Single(FindingGroups.Of([new("settings", "theme", "theme: dark", "No such key.", "Left out"), new("settings", "hero", "hero: x", "No such key.", "Left out")]));
        Assert.Equal(["dark", "x"], group.Rows.Select(group.OlderOf));
    }

    [Fact]
    public void Tables_stand_in_their_order_and_the_most_rows_first()
    {
        Finding[] findings = [new("reviews", "1", "rating: 0", "a", "b"), new("bookings", "1", "date: x", "a", "b"), new("bookings", "2", "time: x", "a", "b"), new("bookings", "3", "time: y", "a", "b"), new("zebra", "all", "3 rows", "a", "b")];
        Assert.Equal([("bookings-1", "time"), ("bookings-2", "date"), ("reviews-1", "rating"), ("zebra-1", "")], FindingGroups.Of(findings).Select(group => (group.Key, group.Column)));
    }

    [Fact]
    public async Task The_row_that_makes_the_money_differ_is_named()
    {
        Older.Session(1, "invoiced", 250.0).Invoice(7, 250.0, "paid", ("session_id", 1)).Booking(2, "confirmed", quote: 100.0).Booking(3, "confirmed", "2025-08-08", "afternoon", quote: 60.0);
        Assert.True((await BringAsync()).AgreesToTheCent);
        await TouchAsync();
        Older.Run("UPDATE bookings SET quote_amount = 130, time = 'evening' WHERE id = 2");
        var report = await BringAsync(dry: true);
        Assert.Equal(-3000, Money(report, "Booked ahead").Apart);
        var finding = Assert.Single(report.Findings, finding => finding.Apart is not null);
        Assert.Equal(("bookings", "2", -3000, -3000), (finding.Table, finding.Id, finding.ApartOf("Booked ahead"), report.Told("Booked ahead")));
        Assert.Equal(-3000, ReportJson.Read(ReportJson.Write(report))!.Told("Booked ahead"));
    }

    /// <summary>Somebody here moves the booking that cost 100.</summary>
    private async Task TouchAsync()
    {
        var id = (await SessionsAsync()).Single(session => session.Total == 10000).Id;
        Assert.Null((await Studio.Get<PhotoStudio.Domain.Sessions.SessionEditService>().EditAsync(Support.Cast.Sam, id, new PhotoStudio.Domain.Sessions.SessionEditInput { Location = "The lake" }, Cancel)).Problem);
    }
}
