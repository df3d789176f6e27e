using CsCheck;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Sessions;
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
        await Gen.Select(Gen.OneOf(Acts), Gen.Int[1, 300], Gen.Int[0, 40]).List[4, 16].SampleAsync(async acts =>
        {
            await script.BookAsync();
            foreach (var (act, amount, hours) in acts)
            {
                studio.Clock.Advance(TimeSpan.FromHours(hours));
                await script.RunAsync(act, amount);
            }

            foreach (var kind in new[] { PeriodKind.Month, PeriodKind.Quarter })
                await new ZonedRows(studio, Cancel).CheckAsync(kind);
        }, iter: 12, threads: 1);
        Assert.True(script.Did.IsSupersetOf(["pay", "refund", "invoice", "void", "credit", "spend", "request"]), string.Join(' ', script.Did));
    }
}
