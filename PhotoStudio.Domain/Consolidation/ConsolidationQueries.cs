using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Consolidation;

/// <summary>An earlier run in the list. <paramref name="Removed"/> is how many of its rows were taken back.</summary>
public sealed record RunRow(Guid Id, string From, DateTime At, string By, int Added, DateTime? RolledBackAt, int Removed);

/// <summary>Earlier runs, and how many older bookings are kept.</summary>
public sealed record ConsolidationHistory(IReadOnlyList<RunRow> Runs, int Kept);

/// <summary>Reads what was brought over; Admin only.</summary>
public sealed class ConsolidationQueries(StudioDatabase database)
{
    private const int MostRuns = 20;

    /// <summary>Newest first.</summary>
    public async Task<Result<ConsolidationHistory>> HistoryAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var runs = await db.Set<ConsolidationRun>().AsNoTracking().OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(MostRuns)
            .Select(r => new RunRow(r.Id, r.From, r.At, r.By, r.Added, r.RolledBackAt, r.Removed)).ToListAsync(cancel);
        return new ConsolidationHistory(runs, await db.Set<LegacyBooking>().CountAsync(cancel));
    }

    public async Task<Result<ConsolidationReport>> ReportAsync(Actor actor, Guid runId, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var json = await db.Set<ConsolidationRun>().AsNoTracking().Where(r => r.Id == runId).Select(r => r.Report).SingleOrDefaultAsync(cancel);
        return json is not null && ReportJson.Read(json) is { } report ? report : new NotFound("import");
    }
}
