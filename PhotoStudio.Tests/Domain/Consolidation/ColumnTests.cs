using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>No word is lost silently: a column comes over, or is said once with the number of rows in which it says something.</summary>
public sealed class ColumnTests : ConsolidationTests
{
    [Fact]
    public async Task What_no_column_here_stands_for_is_said_once_for_its_table()
    {
        Older.Run("ALTER TABLE bookings ADD COLUMN deposit_note TEXT; ALTER TABLE shoots ADD COLUMN featured INTEGER DEFAULT 0; ALTER TABLE shoots ADD COLUMN cover_photo_id INTEGER");
        for (var id = 1; id <= 3; id++)
        {
            Older.Add("users", ("id", id), ("email", $"u{id}@example.com"), ("status", "approved"), ("role", "user"), ("password_hash", "$2b$10$abcdefghijklmnopqrstuv"), ("google_id", id == 1 ? "1078" : " "), ("profile_picture", id < 3 ? "https://example.com/p.jpg" : null));
            Older.Booking(id, time: $"1{id}:00").Run("UPDATE bookings SET deposit_note = '50 in cash' WHERE id = 2");
        }

        Older.Add("shoots", ("id", 1), ("title", "Lake"), ("download_stats", "{}"), ("featured", 1), ("cover_photo_id", 4)).Add("shoots", ("id", 2), ("title", "Hill"), ("download_stats", "{\"4\":2}"));
        var report = await BringAsync();
        string[] expected =
        [
            "bookings 1 row deposit_note", "shoots 1 row cover_photo_id", "shoots 1 row download_stats", "shoots 1 row featured", "users 1 row google_id", "users 2 rows profile_picture", "users 3 rows password_hash",
        ];
        Assert.Equal(expected, report.Findings.Where(finding => finding.Id == Finding.AllRows).Select(finding => $"{finding.Table} {finding.Older} {finding.Why.Split(':')[0]}").Order(StringComparer.Ordinal));
        Assert.Contains("3 rows  users: password_hash: Passwords do not come over.", ReportText.Whole(report), StringComparison.Ordinal);
        Assert.DoesNotContain("$2b$10$", ReportJson.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_run_of_plain_rows_says_nothing()
    {
        Older.Booking(1, "confirmed", quote: 10.0).Session(1, "booked", 100.0).Invoice(1, 10.0, "paid", ("booking_id", 1)).Add("expenses", ("id", 1), ("amount", 9.0), ("date", "2025-01-01"), ("category", "Travel"), ("created_at", "2025-01-01 00:00:00"), ("updated_at", "2025-01-02 00:00:00"));
        Assert.Empty((await BringAsync()).Findings);
    }

    [Fact]
    public async Task When_a_row_was_made_and_changed_stays_as_it_was()
    {
        (string, object?)[] at = [("id", 1), ("created_at", "2024-03-04 05:06:07"), ("updated_at", "2025-04-05 06:07:08")];
        Older.Add("expenses", [.. at, ("amount", 9.0), ("date", "2025-01-01")]).Add("pricing_packages", [.. at, ("name", "Portrait, gold"), ("price", 9.0)]).Add("pricing_addons", [.. at, ("name", "Album"), ("price", 9.0)])
            .Add("discount_codes", [.. at, ("code", "TEN"), ("discount_type", "percentage"), ("discount_value", 10)]).Add("reviews", [.. at, ("rating", 5)]).Add("shoots", [.. at, ("title", "Lake")]);
        await BringAsync();
        var rows = await Studio.WithDbAsync(async db => new Entity[]
        {
            await db.Expenses.SingleAsync(Cancel), await db.Packages.SingleAsync(Cancel), await db.AddOns.SingleAsync(Cancel), await db.DiscountCodes.SingleAsync(Cancel), await db.Reviews.SingleAsync(Cancel), await db.Shoots.SingleAsync(Cancel),
        });
        Assert.All(rows, row => Assert.Equal((new DateTime(2024, 3, 4, 5, 6, 7), new DateTime(2025, 4, 5, 6, 7, 8)), (row.CreatedAt, row.UpdatedAt)));
        Assert.Equal(0, (await BringAsync()).ToBring);
        Assert.Equal(0, (await RollBackAsync()).Left);
    }

    [Fact]
    public async Task A_shoot_says_how_many_photographs_it_had_and_a_category_that_is_not_here()
    {
        Older.Add("shoots", ("id", 1), ("title", "Lake"), ("category", "Lakes")).Add("shoots", ("id", 2), ("title", "Hill"));
        for (var id = 1; id <= 12; id++) Older.Add("photos", ("id", id), ("shoot_id", 1));
        var report = await BringAsync();
        Assert.True(Says(report, "shoots", "1", "Its 12 photo files"));
        Assert.True(Says(report, "shoots", "1", "category: Lakes"));
        Assert.True(Says(report, "shoots", "2", "hidden"));
    }

    [Fact]
    public async Task Amounts_and_days_that_contradict_their_row_are_kept_in_the_notes()
    {
        Older.Session(1, "booked", 100.0, ("invoice_amount", 120.0)).Session(2, "booked", 100.0, ("time", "18:00"), ("paid", 0), ("paid_at", "2025-07-02 08:00:00"))
            .Session(3, "invoiced", 100.0, ("time", "20:00"), ("paid", 1), ("paid_amount", 60.0)).Invoice(7, 100.0, "paid", ("session_id", 3), ("paid_date", "2025-07-03")).Invoice(8, 50.0, "cancelled", ("client_name", "Firm"), ("paid_date", "2025-07-04"));
        var report = await BringAsync();
        var sessions = (await SessionsAsync()).OrderBy(s => s.StartTime).ToList();
        Assert.Equal(["invoice_amount: 120", "paid_at: 2025-07-02 08:00:00", "paid_amount: 60"], sessions.Select(s => s.Notes));
        Assert.Equal((100_00L, 100_00L), (sessions[0].Total, sessions[2].PaidAmount));
        Assert.Contains("paid_date: 2025-07-04", (await InvoicesAsync()).Single(i => i.Number == "OLD-8").Notes, StringComparison.Ordinal);
        Assert.All(new[] { ("sessions", "1"), ("sessions", "2"), ("sessions", "3"), ("invoices", "8") }, row => Assert.True(Says(report, row.Item1, row.Item2, "kept in the notes")));
    }

    [Fact]
    public async Task What_has_no_notes_is_not_said_to_be_kept_there()
    {
        Older.Add("expenses", ("id", 1), ("amount", 9.0), ("date", "2025-01-01"), ("description", new string('x', 400))).Add("reviews", ("id", 1), ("rating", 5), ("reviewer_email", "nobody at home"), ("comment", new string('y', 5000)));
        var report = await BringAsync();
        Assert.True(Says(report, "reviews", "1", "Longer than 4000"));
        Assert.DoesNotContain(report.Findings, finding => finding.Becomes.Contains("notes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("free session", 1.0, null, null)]
    [InlineData(null, 1.0, null, null)]
    [InlineData("Percentage ", 12.345, 12.35, 0L)]
    [InlineData("fixed", 12.5, 0.0, 12_50L)]
    public async Task A_code_is_a_percentage_or_an_amount_or_left_out(string? type, double value, double? percent, long? amount)
    {
        Older.Add("discount_codes", ("id", 1), ("code", "SUMMER"), ("discount_type", type), ("discount_value", value));
        var report = await BringAsync();
        var code = await Studio.WithDbAsync(db => db.DiscountCodes.SingleOrDefaultAsync(Cancel));
        Assert.Equal(((decimal?)percent, amount), (code?.Percent, code?.Amount));
        Assert.Equal(percent is null, Says(report, "discount_codes", "1", "Neither"));
    }

    [Fact]
    public async Task What_a_package_includes_may_be_a_list_or_lines()
    {
        Older.Run("ALTER TABLE pricing_packages ADD COLUMN features TEXT").Add("pricing_packages", ("id", 1), ("name", "Portrait A"), ("price", 1.0), ("features", "[\"Ten photographs\",\"An hour\"]"))
            .Add("pricing_packages", ("id", 2), ("name", "Portrait B"), ("price", 2.0), ("features", "Ten photographs\n\n An hour"));
        await BringAsync();
        Assert.All(await Studio.WithDbAsync(db => db.Packages.ToListAsync(Cancel)), package => Assert.Equal("Ten photographs\nAn hour", package.Included));
    }

    [Fact]
    public async Task A_review_whose_writer_is_no_client_says_so()
    {
        Older.Add("reviews", ("id", 1), ("rating", 5), ("reviewer_email", "otto@example.com"));
        Assert.True(Says(await BringAsync(), "reviews", "1", "No client has this address"));
        Assert.Null((await Studio.WithDbAsync(db => db.Reviews.SingleAsync(Cancel))).ClientId);
    }
}
