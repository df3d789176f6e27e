using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;

namespace PhotoStudio.Domain.Consolidation.Rollback;

/// <summary>Puts back what a run changed besides adding rows, where nobody has changed it since.</summary>
internal static class RunRestoring
{
    public static async Task RestoreAsync(StudioDb db, IReadOnlyList<ConsolidationRun> runs, Actor actor, DateTime now, CancellationToken cancel)
    {
        foreach (var run in runs.OrderByDescending(run => run.At))
        {
            var undo = RunUndo.Read(run.Undo);
            if (!await db.Set<LegacyOrigin>().AnyAsync(o => o.RunId == run.Id && o.Kind == BroughtKind.Invoice, cancel)) await SeriesAsync(db, undo, cancel);
            await LimitsAsync(db, undo, cancel);
            if (undo.Settings.Count > 0) await SettingRestoring.RestoreAsync(db, undo, actor, now, cancel);
        }
    }

    /// <summary>A series that gave numbers since stays where it is.</summary>
    private static async Task SeriesAsync(StudioDb db, RunUndo undo, CancellationToken cancel)
    {
        foreach (var (year, moved) in undo.Series)
        {
            var present = await db.Set<NumberSeries>().AsNoTracking().Where(s => s.Kind == "invoice" && s.Year == year).Select(s => s.Last).SingleOrDefaultAsync(cancel);
            if (present == moved[1]) await NumberSeries.SetLastAsync(db, "invoice", year, moved[0], cancel);
        }
    }

    /// <summary>The limit of a code that the run's sessions used; one that somebody set since stays.</summary>
    private static async Task LimitsAsync(StudioDb db, RunUndo undo, CancellationToken cancel)
    {
        foreach (var (id, moved) in undo.Limits ?? [])
            await db.DiscountCodes.Where(c => c.Id == id && c.UsageLimit == moved[1]).ExecuteUpdateAsync(change => change.SetProperty(c => c.UsageLimit, moved[0]), cancel);
    }
}
