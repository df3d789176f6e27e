using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>What is known of one older row.</summary>
/// <param name="Kind">What it became.</param>
/// <param name="EntityId">Our row.</param>
/// <param name="Added">False when our row was here already.</param>
/// <param name="Mark">Half of the hash it was brought with: enough to tell a change, and small, because there is one for every older row.</param>
/// <param name="Version">Our row's then.</param>
/// <param name="Elsewhere">Brought by the SQL files, not from this source.</param>
internal sealed record Origin(BroughtKind Kind, Guid EntityId, bool Added, UInt128 Mark, Guid? Version, bool Elsewhere = false)
{
    /// <summary>Whether the older row is as it was.</summary>
    public bool IsOf(string hash) => Mark == MarkOf(hash);

    /// <param name="hash">In hexadecimal; empty for what is told apart by its id alone.</param>
    public static UInt128 MarkOf(string hash) => hash.Length < 32 ? 0 : UInt128.Parse(hash.AsSpan(0, 32), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

/// <summary>Which older rows were brought over before, and which are in this run.</summary>
internal sealed class OriginBook(StudioDb db, SourceKind source, Guid runId, bool dry)
{
    private readonly Dictionary<string, Dictionary<string, Origin>> known = [];
    private readonly Dictionary<string, HashSet<string>> seen = [];

    private readonly BulkRows rows = new(db, "LegacyOrigins", ["Id", "Source", "Table", "LegacyId", "Kind", "EntityId", "Added", "SourceHash", "Version", "RunId"]);

    public int Added { get; private set; }

    /// <summary>Stores what was noted since the last time.</summary>
    public Task FlushAsync(CancellationToken cancel) => rows.FlushAsync(cancel);

    public async Task LoadAsync(CancellationToken cancel)
    {
        var stored = db.Set<LegacyOrigin>().AsNoTracking().Where(o => o.Source == source || o.Source == SourceKind.Here)
            .Select(o => new { o.Source, o.Table, o.LegacyId, o.Kind, o.EntityId, o.Added, o.SourceHash, o.Version }).AsAsyncEnumerable();
        await foreach (var o in stored.WithCancellation(cancel))
        {
            var elsewhere = o.Source != source;
            var origin = new Origin(o.Kind, o.EntityId, o.Added, Origin.MarkOf(elsewhere ? "" : o.SourceHash), o.Version, elsewhere);
            if (elsewhere) Of(o.Table).TryAdd(o.LegacyId, origin);
            else Of(o.Table)[o.LegacyId] = origin;
        }
    }

    /// <summary>What was brought for an older row, by whatever run.</summary>
    public Origin? Find(string table, string legacyId) => known.GetValueOrDefault(table)?.GetValueOrDefault(legacyId);

    /// <summary>The older row that ours came from.</summary>
    public string? LegacyIdOf(string table, Guid entityId) => known.GetValueOrDefault(table)?.FirstOrDefault(pair => pair.Value.EntityId == entityId).Key;

    public Origin? Find(OlderRow row) => Find(row.Table, row.LegacyId);

    /// <summary>False when another row of this run had the same id.</summary>
    public bool IsFirst(OlderRow row)
    {
        if (!seen.TryGetValue(row.Table, out var ids)) seen[row.Table] = ids = [];
        return ids.Add(row.LegacyId);
    }

    /// <summary>Rows of a table that earlier runs added and this one did not meet.</summary>
    public IEnumerable<(string Id, Origin Origin)> Unseen(string table) =>
        Of(table).Where(pair => pair.Value is { Added: true, Elsewhere: false } && seen.GetValueOrDefault(table)?.Contains(pair.Key) != true).Select(pair => (pair.Key, pair.Value));

    /// <summary>How a row compares with the last run; <see cref="Verdict.Kept"/> is for the caller to find out.</summary>
    public Verdict Compare(OlderRow row, string? hash = null) => Find(row) switch
    {
        null => Verdict.New,
        { Elsewhere: true } => Verdict.Linked,
        var origin => origin.IsOf(hash ?? row.Hash) ? Verdict.Already : Verdict.Changed,
    };

    public void Add(string table, string legacyId, BroughtKind kind, Guid entityId, bool added, string hash, Guid? version)
    {
        var id = legacyId.Length > ConsolidationConfiguration.MostLegacyId ? OlderRow.HashOf(legacyId) : legacyId;
        if (!dry) rows.Add(Guid.CreateVersion7(), source.ToString(), table, id, kind.ToString(), entityId, added, hash, version, runId);
        if (added) Added++;
        Of(table)[id] = new Origin(kind, entityId, added, Origin.MarkOf(hash), version);
    }

    /// <summary>After a change at the source was brought.</summary>
    public async Task RenewAsync(OlderRow row, string hash, Guid? version, CancellationToken cancel)
    {
        Of(row.Table)[row.LegacyId] = Find(row)! with { Mark = Origin.MarkOf(hash), Version = version };
        if (dry) return;
        await db.Set<LegacyOrigin>().Where(o => o.Source == source && o.Table == row.Table && o.LegacyId == row.LegacyId)
            .ExecuteUpdateAsync(change => change.SetProperty(o => o.SourceHash, hash).SetProperty(o => o.Version, version), cancel);
    }

    /// <summary>Forgets a row of ours that was removed to be made anew.</summary>
    public async Task ForgetAsync(BroughtKind kind, Guid entityId, CancellationToken cancel)
    {
        foreach (var table in known.Values)
        {
            foreach (var id in table.Where(pair => pair.Value.Kind == kind && pair.Value.EntityId == entityId).Select(pair => pair.Key).ToList()) table.Remove(id);
        }

        if (!dry) await db.Set<LegacyOrigin>().Where(o => o.Kind == kind && o.EntityId == entityId).ExecuteDeleteAsync(cancel);
    }

    private Dictionary<string, Origin> Of(string table)
    {
        if (!known.TryGetValue(table, out var rows)) known[table] = rows = [];
        return rows;
    }
}
