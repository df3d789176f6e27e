using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Installations that lack tables and columns.</summary>
public sealed class OldestTests : ConsolidationTests
{
    protected override string Schema => "CREATE TABLE bookings (id INTEGER PRIMARY KEY, client_name TEXT, client_email TEXT, date TEXT); CREATE TABLE invoices (id INTEGER PRIMARY KEY, booking_id INTEGER, amount REAL, description TEXT);";

    [Fact]
    public async Task What_is_missing_reads_as_absent()
    {
        Older.Add("bookings", ("id", 1), ("client_name", "Clara"), ("date", "2025-06-01")).Add("invoices", ("id", 1), ("booking_id", 1), ("amount", 50.0));
        await BringAsync();
        Assert.Equal("Other", (await OneSessionAsync()).SessionType!.Name);
        Assert.Equal(5000, Assert.Single(await InvoicesAsync()).Total);
    }

    [Fact]
    public async Task Ten_thousand_bookings_come_over_with_one_client_for_each_address()
    {
        Older.Run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) INSERT INTO bookings SELECT i, 'Client ' || (i % 900), 'client' || (i % 900) || '@example.com', date('2020-01-01', '+' || i || ' days') FROM n");
        var report = await BringAsync();
        Assert.Equal(10000, Of(report, "Sessions, from bookings").New);
        Assert.Equal(900, Of(report, "Clients").New);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("/nowhere/older.db")]
    [InlineData("Host=127.0.0.1;Port=1;Database=x;Username=x;Password=secret;Timeout=2")]
    public async Task A_source_that_cannot_be_opened_is_a_sentence(string? from)
    {
        var result = await Studio.Get<ConsolidationService>().RunAsync(Cast.Ada, new ConsolidationInput(from), null, Cancel);
        Assert.NotNull(result.Problem);
        Assert.DoesNotContain("secret", result.Problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_a_sentence()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, new string('x', 5000), Cancel);
        Assert.Contains("SQLite", (await Studio.Get<ConsolidationService>().RunAsync(Cast.Ada, new ConsolidationInput(file), null, Cancel)).Problem!.Detail, StringComparison.Ordinal);
        File.Delete(file);
    }
}
