using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Consolidation.Rollback;

/// <summary>What every part of a rollback needs: what was added, by kind, and the means to remove it.</summary>
internal sealed class RollbackDesk(StudioDb db, IReadOnlyList<LegacyOrigin> origins, CancellationToken cancel)
{
    private const int Chunk = 500;
    private readonly List<RolledBack> kinds = [];

    public StudioDb Db => db;

    public CancellationToken Cancel => cancel;

    public RollbackReport Report => new(kinds);

    /// <summary>What was added of a kind, with the version it had.</summary>
    public Dictionary<Guid, Guid?> Added(BroughtKind kind) =>
        origins.Where(o => o.Kind == kind && o.Added).GroupBy(o => o.EntityId).ToDictionary(group => group.Key, group => group.First().Version);

    /// <summary>Removes what is untouched and unused of a table whose rows stand for themselves.</summary>
    public async Task RemoveAsync<T>(BroughtKind kind, string name, IReadOnlyCollection<Type> own)
        where T : Entity
    {
        var added = Added(kind);
        if (added.Count == 0) return;
        var present = new List<(Guid Id, bool Untouched)>();
        foreach (var ids in added.Keys.Chunk(Chunk))
        {
            var rows = await db.Set<T>().IgnoreQueryFilters().AsNoTracking().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Version, row.UpdatedBy }).ToListAsync(cancel);
            present.AddRange(rows.Select(row => (row.Id, row.Version == added[row.Id] || row.UpdatedBy == Actor.System.Name)));
        }

        var used = await InUse.OfAsync(db, typeof(T), own, cancel);
        var free = present.Where(row => row.Untouched && !used.Contains(row.Id)).Select(row => row.Id).ToList();
        await EachAsync(free, ids => db.Set<T>().IgnoreQueryFilters().Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(cancel));
        var gone = added.Keys.Except(present.Select(row => row.Id)).ToList();
        await ForgetAsync(kind, [.. free, .. gone]);
        Note(name, free.Count, present.Count(row => !row.Untouched), present.Count(row => row.Untouched && used.Contains(row.Id)));
    }

    public void Note(string kind, int removed, int touched, int needed) => kinds.Add(new RolledBack(kind, removed, touched, needed));

    /// <summary>Where removed rows came from is no longer known: the next run brings them again.</summary>
    public Task ForgetAsync(BroughtKind kind, IReadOnlyCollection<Guid> ids) =>
        EachAsync(ids, some => db.Set<LegacyOrigin>().Where(o => o.Kind == kind && some.Contains(o.EntityId)).ExecuteDeleteAsync(cancel));

    public static async Task EachAsync(IReadOnlyCollection<Guid> ids, Func<Guid[], Task<int>> act)
    {
        foreach (var some in ids.Chunk(Chunk)) await act(some);
    }

    /// <summary>Projects the rows with these ids, in parts that the database can take.</summary>
    public async Task<List<TRow>> ReadAsync<T, TRow>(IQueryable<T> rows, Func<Guid[], Expression<Func<T, bool>>> named, IReadOnlyCollection<Guid> ids, Expression<Func<T, TRow>> project)
        where T : class
    {
        var found = new List<TRow>();
        foreach (var some in ids.Chunk(Chunk)) found.AddRange(await rows.AsNoTracking().Where(named(some)).Select(project).ToListAsync(cancel));
        return found;
    }
}
