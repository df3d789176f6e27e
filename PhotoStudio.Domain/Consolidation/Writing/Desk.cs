using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>What every step of a run needs at hand. Rows are saved batch by batch inside the one transaction, so that memory stays flat.</summary>
internal sealed class Desk(StudioDb db, IOlderSource source, MappingTerms terms, Actor actor, Guid runId, bool dry, IProgress<ConsolidationProgress>? progress, CancellationToken cancel)
{
    private readonly BulkRows bookings = new(db, "LegacyBookings", ["Id", "Source", "LegacyId", "Row", "RunId"]);
    private readonly FreshRows fresh = new(db);
    private long done;

    public StudioDb Db => db;

    public IOlderSource Source => source;

    public MappingTerms Terms => terms;

    public Actor Actor => actor;

    public Guid RunId => runId;

    /// <summary>Nothing is written: rows are made, counted and let go.</summary>
    public bool Dry => dry;

    public CancellationToken Cancel => cancel;

    public DateTime Now => terms.Moment.Now;

    public ReportBuilder Report { get; } = new();

    public OriginBook Origins { get; } = new(db, source.Kind, runId, dry);

    public RowReader Read(OlderRow row) => new(row, terms.Settings.Currency, terms.Zone);

    /// <summary>A row of ours that is to be stored.</summary>
    public void Add(object row)
    {
        if (!dry) db.Add(row);
    }

    /// <summary>Keeps an older booking as it is.</summary>
    public void Copy(OlderRow row)
    {
        if (!dry) bookings.Add(Guid.CreateVersion7(), source.Kind.ToString(), row.LegacyId, row.ToJson(), runId);
    }

    /// <summary>Stores what was added and lets it go.</summary>
    public async Task FlushAsync(string table, int rows)
    {
        cancel.ThrowIfCancellationRequested();
        if (!dry)
        {
            db.ChangeTracker.DetectChanges();
            if (!await fresh.TryStoreAsync(cancel)) await db.SaveChangesAsync(cancel);
            await Origins.FlushAsync(cancel);
            await bookings.FlushAsync(cancel);
        }

        db.ChangeTracker.Clear();
        done += rows;
        progress?.Report(new ConsolidationProgress(table, done, source.Tables.Values.Sum()));
    }

    /// <summary>A second row with an id that was there before in this run.</summary>
    public bool IsRepeated(OlderRow row)
    {
        if (Origins.IsFirst(row)) return false;
        OlderSums.Alone(this, row);
        Report.Row(row.Table, Verdict.LeftOut, [new Finding(row.Table, row.LegacyId, $"id: {row.LegacyId}", "Another row has the same id.", "Left out")]);
        return true;
    }
}
