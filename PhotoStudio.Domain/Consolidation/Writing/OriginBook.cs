using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>What is known of one older row.</summary>
internal sealed record Origin(Guid Id, BroughtKind Kind, Guid EntityId, bool Added, string Hash, Guid? Version);

/// <summary>Which older rows were brought over before, and which are in this run.</summary>
internal sealed class OriginBook(StudioDb db, SourceKind source, Guid runId, bool dry)
{
    private readonly Dictionary<(string Table, string Id), Origin> known = [];
    private readonly HashSet<(string Table, string Id)> seen = [];

    private readonly BulkRows rows = new(db, "LegacyOrigins", ["Id", "Source", "Table", "LegacyId", "Kind", "EntityId", "Added", "SourceHash", "Version", "RunId"]);

    public int Added { get; private set; }

    /// <summary>Stores what was noted since the last time.</summary>
    public Task FlushAsync(CancellationToken cancel) => rows.FlushAsync(cancel);

    public async Task LoadAsync(CancellationToken cancel)
    {
        var stored = db.Set<LegacyOrigin>().AsNoTracking().Where(o => o.Source == source || o.Source == SourceKind.Here)
            .Select(o => new { o.Source, o.Table, o.LegacyId, o.Id, o.Kind, o.EntityId, o.Added, o.SourceHash, o.Version }).AsAsyncEnumerable();
        await foreach (var o in stored.WithCancellation(cancel))
        {
            var origin = new Origin(o.Id, o.Kind, o.EntityId, o.Added, o.Source == source ? o.SourceHash : "", o.Version);
            if (o.Source == source) known[(o.Table, o.LegacyId)] = origin;
            else known.TryAdd((o.Table, o.LegacyId), origin with { Id = Guid.Empty });
        }
    }

    /// <summary>What was brought for an older row, by whatever run.</summary>
    public Origin? Find(string table, string legacyId) => known.GetValueOrDefault((table, legacyId));

    public Origin? Find(OlderRow row) => Find(row.Table, row.LegacyId);

    /// <summary>False when another row of this run had the same id.</summary>
    public bool IsFirst(OlderRow row) => seen.Add((row.Table, row.LegacyId));

    /// <summary>Rows of a table that earlier runs added and this one did not meet.</summary>
    public IEnumerable<(string Id, Origin Origin)> Unseen(string table) =>
        known.Where(pair => pair.Key.Table == table && pair.Value is { Added: true } origin && origin.Id != Guid.Empty && !seen.Contains(pair.Key)).Select(pair => (pair.Key.Id, pair.Value));

    /// <summary>How a row compares with the last run; <see cref="Verdict.Kept"/> is for the caller to find out.</summary>
    public Verdict Compare(OlderRow row, string? hash = null) => Find(row) switch
    {
        null => Verdict.New,
        { Id: var id } when id == Guid.Empty => Verdict.Linked,
        var origin => origin.Hash == (hash ?? row.Hash) ? Verdict.Already : Verdict.Changed,
    };

    public void Add(string table, string legacyId, BroughtKind kind, Guid entityId, bool added, string hash, Guid? version)
    {
        var id = legacyId.Length > ConsolidationConfiguration.MostLegacyId ? OlderRow.HashOf(legacyId) : legacyId;
        var origin = new Origin(Guid.CreateVersion7(), kind, entityId, added, hash, version);
        if (!dry) rows.Add(origin.Id, source.ToString(), table, id, kind.ToString(), entityId, added, hash, version, runId);
        if (added) Added++;
        known[(table, id)] = origin;
    }

    /// <summary>After a change at the source was brought.</summary>
    public async Task RenewAsync(OlderRow row, string hash, Guid? version, CancellationToken cancel)
    {
        var origin = Find(row)!;
        known[(row.Table, row.LegacyId)] = origin with { Hash = hash, Version = version };
        if (dry) return;
        await db.Set<LegacyOrigin>().Where(o => o.Id == origin.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(o => o.SourceHash, hash).SetProperty(o => o.Version, version), cancel);
    }

    /// <summary>Forgets a row of ours that was removed to be made anew.</summary>
    public async Task ForgetAsync(BroughtKind kind, Guid entityId, CancellationToken cancel)
    {
        foreach (var key in known.Where(pair => pair.Value.Kind == kind && pair.Value.EntityId == entityId).Select(pair => pair.Key).ToList()) known.Remove(key);
        if (!dry) await db.Set<LegacyOrigin>().Where(o => o.Kind == kind && o.EntityId == entityId).ExecuteDeleteAsync(cancel);
    }
}
