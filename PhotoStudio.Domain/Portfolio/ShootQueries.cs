using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Reads the portfolio for staff, in a fixed number of queries whatever its size.</summary>
public sealed partial class ShootQueries(StudioDatabase database)
{
    /// <summary>A page of shoots with counts, categories and the storage used.</summary>
    public async Task<Result<ShootList>> ListAsync(Actor actor, ShootFilter filter, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        if (filter.Paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var found = db.Shoots.AsNoTracking().Matching(filter);
        var inCategory = filter.CategoryId is { } category ? found.Where(s => s.CategoryId == category) : found;
        var rows = await RowsAsync(db, inCategory.On(filter.Visibility).Sorted(filter.Sort).Skip(filter.Paging.Skip).Take(filter.Paging.PageSize), cancel);
        var counts = await CountAsync(inCategory, cancel);
        var page = new Page<ShootRow>(rows, filter.Paging.Page, filter.Paging.PageSize, counts.Of(filter.Visibility));
        return new ShootList(page, counts, await CategoriesAsync(db, found.On(filter.Visibility), cancel), await UsedAsync(db, cancel));
    }

    /// <summary>The categories in their order, with how many shoots each has.</summary>
    public async Task<Result<IReadOnlyList<CategoryCount>>> CategoriesAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await CategoriesAsync(db, db.Shoots.Where(s => s.DeletedAt == null), cancel);
    }

    /// <summary>What the photographs take on disk, deleted ones too until their files are gone.</summary>
    public async Task<Result<StorageUsed>> StorageAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await UsedAsync(db, cancel);
    }

    private static async Task<List<ShootRow>> RowsAsync(StudioDb db, IQueryable<Shoot> shoots, CancellationToken cancel)
    {
        var rows = await shoots.Select(s => new
        {
            s.Id,
            s.Version,
            s.Title,
            s.CategoryId,
            Category = s.Category!.Name,
            s.Date,
            Published = s.PublishedAt != null,
            Clients = s.Access.Count,
            Photos = db.Photos.Count(p => p.ShootId == s.Id && p.DeletedAt == null),
            Waiting = db.Photos.Count(p => p.ShootId == s.Id && p.DeletedAt == null && p.State == PhotoState.Waiting),
            Failed = db.Photos.Count(p => p.ShootId == s.Id && p.DeletedAt == null && p.State == PhotoState.Failed),
            Cover = db.Photos.Where(p => p.ShootId == s.Id && p.DeletedAt == null && p.State == PhotoState.Ready)
                .OrderBy(p => p.Id == s.CoverPhotoId ? 0 : p.Hidden ? 2 : 1).ThenBy(p => p.Position).ThenBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefault(),
            s.CreatedAt,
        }).ToListAsync(cancel);
        var covers = await db.FacesAsync(rows.Select(row => row.Cover), cancel);
        return [.. rows.Select(row => new ShootRow(
            row.Id, row.Version, row.Title, row.CategoryId, row.Category, row.Date, ShootRows.VisibilityOf(row.Published, row.Clients), row.Clients, row.Photos, row.Waiting, row.Failed,
            covers.Of(row.Cover), row.CreatedAt))];
    }

    private static async Task<ShootCounts> CountAsync(IQueryable<Shoot> shoots, CancellationToken cancel)
    {
        var groups = await shoots.Select(s => new { Public = s.PublishedAt != null, Shared = s.PublishedAt == null && s.Access.Any() })
            .GroupBy(s => s).Select(group => new { group.Key.Public, group.Key.Shared, Count = group.Count() }).ToListAsync(cancel);
        int Of(bool isPublic, bool shared) => groups.Where(g => g.Public == isPublic && g.Shared == shared).Sum(g => g.Count);
        return new ShootCounts(groups.Sum(g => g.Count), Of(true, false), Of(false, false), Of(false, true));
    }

    private static async Task<List<CategoryCount>> CategoriesAsync(StudioDb db, IQueryable<Shoot> shoots, CancellationToken cancel) =>
        await db.PhotoCategories.AsNoTracking().OrderBy(c => c.Position).ThenBy(c => c.NormalizedName)
            .Select(c => new CategoryCount(c.Id, c.Version, c.Name, c.Slug, shoots.Count(s => s.CategoryId == c.Id))).ToListAsync(cancel);

    private static async Task<StorageUsed> UsedAsync(StudioDb db, CancellationToken cancel) =>
        await db.Photos.GroupBy(_ => 1).Select(all => new StorageUsed(all.Sum(p => p.Bytes + p.SizesBytes), all.Count(p => p.DeletedAt == null && p.Shoot!.DeletedAt == null)))
            .SingleOrDefaultAsync(cancel) ?? new StorageUsed(0, 0);
}
