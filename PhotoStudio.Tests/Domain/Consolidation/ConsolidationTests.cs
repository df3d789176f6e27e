using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Rollback;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Tests that bring an older file over into a studio of their own.</summary>
public abstract class ConsolidationTests : IAsyncLifetime
{
    protected StudioSqlite Studio { get; private set; } = null!;

    protected OlderFile Older { get; private set; } = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected virtual string Schema => OlderFile.Mixture;

    public async ValueTask InitializeAsync()
    {
        Studio = await StudioSqlite.StartAsync();
        Older = new OlderFile(Schema);
    }

    public async ValueTask DisposeAsync()
    {
        Older.Dispose();
        await Studio.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<ConsolidationReport> BringAsync(bool dry = false, bool invite = false)
    {
        var result = await Studio.Get<ConsolidationService>().RunAsync(Cast.Ada, new ConsolidationInput(Older.Path, dry, invite), null, Cancel);
        Assert.Null(result.Problem);
        Assert.All(result.Value!.Tallies, tally => Assert.True(tally.AddsUp, $"{tally.Kind}: {tally}"));
        return result.Value!;
    }

    protected async Task<RollbackReport> RollBackAsync(Guid? run = null, bool dry = false) => (await Studio.Get<RollbackService>().RollBackAsync(Cast.Ada, run, dry, Cancel)).Value!;

    /// <summary>By when they were made, then in the order of the older ids.</summary>
    protected Task<List<Session>> SessionsAsync() => Studio.WithDbAsync(db => db.Sessions.AsNoTracking()
        .Include(s => s.Lines).Include(s => s.Payments).Include(s => s.History).Include(s => s.SessionType).Include(s => s.Client).Include(s => s.Invoice!.Payments).AsSplitQuery()
        .OrderBy(s => s.CreatedAt).ThenBy(s => db.Set<LegacyOrigin>().Where(o => o.EntityId == s.Id).Min(o => o.LegacyId)).ToListAsync(Cancel));

    protected async Task<Session> OneSessionAsync() => Assert.Single(await SessionsAsync());

    protected Task<List<Invoice>> InvoicesAsync() => Studio.WithDbAsync(db => db.Invoices.AsNoTracking().Include(i => i.Lines).Include(i => i.Payments).AsSplitQuery().OrderBy(i => i.Number).ToListAsync(Cancel));

    protected static Tally Of(ConsolidationReport report, string kind) => report.Tallies.Single(tally => tally.Kind == kind);

    protected static MoneyCheck Money(ConsolidationReport report, string what) => report.Money.Single(check => check.What == what);

    protected static bool Says(ConsolidationReport report, string table, string id, string word) =>
        report.Findings.Any(f => f.Table == table && f.Id == id && (f.Older + f.Why + f.Becomes).Contains(word, StringComparison.OrdinalIgnoreCase));
}
