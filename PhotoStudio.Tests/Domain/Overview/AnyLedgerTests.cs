using CsCheck;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Overview;

/// <summary>Whatever happens to sessions, invoices and expenses, the rows behind the figures add up to them.</summary>
public sealed class AnyLedgerTests
{
    private static readonly string[] Acts = ["pay", "pay", "refund", "invoice", "invoice", "payInvoice", "void", "credit", "creditPart", "keep", "giveBack", "spend", "spend", "unspend", "request", "quote", "lapse"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("America/Los_Angeles")]
    [InlineData("Pacific/Auckland")]
    public async Task In_two_zones_over_a_change_of_clocks(string zone)
    {
        await using var studio = await StudioSqlite.StartAsync();
        await studio.WithDbAsync(db => db.Settings.ExecuteUpdateAsync(set => set.SetProperty(row => row.TimeZone, zone), Cancel));
        var category = await studio.WithDbAsync(db => db.ExpenseCategories.Select(row => row.Id).FirstAsync(Cancel));
        var script = new LedgerScript(studio, category, Cancel);
        await PlayAsync(studio, script, [("spend", 40, 1), ("request", 1, 1), ("pay", 200, 1), ("refund", 50, 1), ("invoice", 1, 1), ("creditPart", 20, 1)]);
        await PlayAsync(studio, script, [("invoice", 1, 1), ("void", 1, 1), ("pay", 9, 1), ("invoice", 1, 1), ("credit", 1, 1), ("keep", 1, 1)]);
        studio.Clock.SetUtcNow(new DateTimeOffset(2027, 3, 31, 6, 0, 0, TimeSpan.Zero));
        foreach (var _ in Enumerable.Range(0, 8)) await PlayAsync(studio, script, [("request", 1, 4), ("spend", 5, 0)]);
        Assert.True(script.Did.IsSupersetOf(["pay", "refund", "invoice", "void", "credit", "creditPart", "keep", "spend", "request"]), string.Join(' ', script.Did));
        await Gen.Select(Gen.OneOf(Acts), Gen.Int[1, 300], Gen.Int[0, 40]).List[3, 10].SampleAsync(acts => PlayAsync(studio, script, acts), iter: 8, threads: 1);
    }

    private static async Task PlayAsync(StudioSqlite studio, LedgerScript script, IReadOnlyList<(string Act, int Amount, int Hours)> acts)
    {
        await script.BookAsync();
        foreach (var (act, amount, hours) in acts)
        {
            studio.Clock.Advance(TimeSpan.FromHours(hours));
            await script.RunAsync(act, amount);
        }

        foreach (var kind in new[] { PeriodKind.Month, PeriodKind.Quarter })
            await new ZonedRows(studio, Cancel).CheckAsync(kind);
    }
}
