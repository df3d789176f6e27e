using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Consolidation;

/// <summary>Drops the older bookings that were kept: a step of its own, once the studio is sure. What was brought over stays.</summary>
public sealed class LegacyDropService(StudioDatabase database, TimeProvider clock)
{
    /// <returns>How many kept rows were dropped.</returns>
    public async Task<Result<int>> DropAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        return await database.WriteAsync<int>(actor, async db =>
        {
            var kept = await db.Set<LegacyBooking>().ExecuteDeleteAsync(cancel);
            var own = await DropOwnTableAsync(db, cancel);
            if (kept == 0 && !own) return ConsolidationProblems.NothingToDrop();
            db.Add(AuditEntry.Write(AuditArea.Settings, AuditAct.Deleted, new AuditSubject("older bookings", $"{kept} rows"), actor, clock.GetUtcNow().UtcDateTime));
            return kept;
        }, cancel);
    }

    /// <summary>A table <c>bookings</c> that was put into this database for the SQL files. True when there was one.</summary>
    private static async Task<bool> DropOwnTableAsync(StudioDb db, CancellationToken cancel)
    {
        var lists = db.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true
            ? "SELECT count(*) AS \"Value\" FROM sqlite_schema WHERE type = 'table' AND lower(name) = 'bookings'"
            : "SELECT count(*) AS \"Value\" FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'bookings'";
        if (await db.Database.SqlQueryRaw<int>(lists).SingleAsync(cancel) == 0) return false;
        await db.Database.ExecuteSqlRawAsync("DROP TABLE \"bookings\"", cancel);
        return true;
    }
}
