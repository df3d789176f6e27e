using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Reviews;

namespace PhotoStudio.Domain.Consolidation.Rollback;

/// <summary>Takes back what was brought over: exactly what was added and what nobody has touched since.</summary>
public sealed class RollbackService(StudioDatabase database, TimeProvider clock)
{
    /// <param name="actor">Admin, or the program itself.</param>
    /// <param name="runId">One run; null: all of them.</param>
    /// <param name="dry">Only say what would be removed.</param>
    /// <param name="cancel">Until the end nothing is removed.</param>
    public async Task<Result<RollbackReport>> RollBackAsync(Actor actor, Guid? runId, bool dry, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        await using var transaction = await database.BeginWriteAsync(db, cancel);
        var runs = await db.Set<ConsolidationRun>().Where(r => runId == null || r.Id == runId).ToListAsync(cancel);
        var ids = runs.Select(run => run.Id).ToList();
        var origins = await db.Set<LegacyOrigin>().AsNoTracking().Where(o => ids.Contains(o.RunId)).ToListAsync(cancel);
        if (origins.Count == 0) return ConsolidationProblems.NothingToRollBack();
        var desk = new RollbackDesk(db, origins, cancel);
        await RemoveAsync(desk);
        await TidyAsync(db, ids, cancel);
        await RunRestoring.RestoreAsync(db, runs, actor, clock.GetUtcNow().UtcDateTime, cancel);
        if (dry) return desk.Report;
        NoteRuns(db, runs, origins, desk.Report, actor);
        await transaction.CommitAsync(cancel);
        return desk.Report;
    }

    private static async Task RemoveAsync(RollbackDesk desk)
    {
        await InvitationRollback.RemoveAsync(desk);
        await desk.RemoveAsync<Review>(BroughtKind.Review, "Reviews", []);
        await desk.RemoveAsync<Shoot>(BroughtKind.Shoot, "Shoots", [typeof(ShootAccess)]);
        await desk.RemoveAsync<Expense>(BroughtKind.Expense, "Expenses", []);
        await new SessionRollback(desk).RemoveAsync();
        await desk.RemoveAsync<Package>(BroughtKind.Package, "Packages", []);
        await desk.RemoveAsync<AddOn>(BroughtKind.AddOn, "Add-ons", []);
        await desk.RemoveAsync<DiscountCode>(BroughtKind.DiscountCode, "Discount codes", []);
        await desk.RemoveAsync<ExpenseCategory>(BroughtKind.ExpenseCategory, "Expense categories", []);
        await desk.RemoveAsync<SessionType>(BroughtKind.SessionType, "Session types", []);
        await UserRollback.RemoveAsync(desk);
        await desk.RemoveAsync<Client>(BroughtKind.Client, "Clients", []);
    }

    /// <summary>What was only linked is no longer known either, and copies of bookings go with their sessions.</summary>
    private static async Task TidyAsync(StudioDb db, List<Guid> runs, CancellationToken cancel)
    {
        await db.Set<LegacyOrigin>().Where(o => runs.Contains(o.RunId) && !o.Added).ExecuteDeleteAsync(cancel);
        await db.Set<LegacyBooking>()
            .Where(b => runs.Contains(b.RunId) && !db.Set<LegacyOrigin>().Any(o => o.Source == b.Source && o.Table == "bookings" && o.LegacyId == b.LegacyId))
            .ExecuteDeleteAsync(cancel);
    }

    private void NoteRuns(StudioDb db, List<ConsolidationRun> runs, List<LegacyOrigin> origins, RollbackReport report, Actor actor)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var left = db.Set<LegacyOrigin>().AsNoTracking().Where(o => o.Added).Select(o => o.Id).ToHashSet();
        foreach (var run in runs.Where(run => origins.Any(o => o.RunId == run.Id)))
        {
            var removed = origins.Count(o => o.RunId == run.Id && o.Added && !left.Contains(o.Id));
            run.RollBack(removed, actor.Name, now);
            db.Add(AuditEntry.Write(AuditArea.Settings, AuditAct.Deleted, new AuditSubject("older data", $"{run.From}, {removed} of {removed + report.Left} rows", run.Id), actor, now));
        }
    }
}
