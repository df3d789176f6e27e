using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>One shoot and its photographs.</summary>
public sealed partial class ShootQueries
{
    public async Task<Result<ShootView>> FindAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var shoot = await db.Shoots.AsNoTracking().Include(s => s.Category).SingleOrDefaultAsync(s => s.Id == id && s.DeletedAt == null, cancel);
        if (shoot is null) return PortfolioProblems.NoSuchShoot();
        var clients = await ClientsAsync(db, id, cancel);
        var session = shoot.SessionId is null ? null
            : await db.Sessions.Where(s => s.Id == shoot.SessionId).Select(s => s.ClientName + ", " + s.SessionType!.Name).SingleOrDefaultAsync(cancel);
        var cover = await db.Photos.AsNoTracking().Where(p => p.ShootId == id && p.DeletedAt == null && p.State == PhotoState.Ready)
            .OrderBy(p => p.Id == shoot.CoverPhotoId ? 0 : p.Hidden ? 2 : 1).ThenBy(p => p.Position).ThenBy(p => p.Id)
            .Select(p => new { Face = new PhotoFace(p.Id, p.Width, p.Height, p.Color, p.Placeholder, p.AltText), p.FileName }).FirstOrDefaultAsync(cancel);
        return new ShootView(
            shoot.Id, shoot.Version, shoot.Title, shoot.Slug, shoot.Description, shoot.CategoryId, shoot.Category?.Name, shoot.Date, shoot.SessionId, session,
            ShootRows.VisibilityOf(shoot.PublishedAt is not null, clients.Count), shoot.PublishedAt, shoot.Downloads, shoot.LastDay, shoot.CoverPhotoId, cover?.Face, cover?.FileName,
            clients, await CountPhotosAsync(db, id, cancel), shoot.CreatedAt, shoot.UpdatedAt, shoot.UpdatedBy);
    }

    /// <summary>A page of a shoot's photographs, in their order.</summary>
    public async Task<Result<Page<PhotoRow>>> PhotosAsync(Actor actor, Guid shootId, PhotoTab tab, Paging paging, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var found = On(db, db.Photos.AsNoTracking().Where(p => p.ShootId == shootId && p.DeletedAt == null && p.Shoot!.DeletedAt == null), tab);
        var rows = await found.InOrder().Skip(paging.Skip).Take(paging.PageSize).Select(p => new PhotoRow(
            new PhotoFace(p.Id, p.Width, p.Height, p.Color, p.Placeholder, p.AltText), p.FileName, p.Format, p.Bytes, p.FeaturedAt != null, p.Hidden, p.State, p.Failure,
            db.Favourites.Count(f => f.PhotoId == p.Id), p.CreatedAt, p.CreatedBy)).ToListAsync(cancel);
        return new Page<PhotoRow>(rows, paging.Page, paging.PageSize, await found.CountAsync(cancel));
    }

    /// <summary>How far these photographs are, by id: for a screen that waits for their web sizes.</summary>
    public async Task<Result<Dictionary<Guid, (PhotoState State, string? Failure)>>> StatesAsync(Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var rows = await db.Photos.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.State, p.Failure }).ToListAsync(cancel);
        return rows.ToDictionary(row => row.Id, row => (row.State, row.Failure));
    }

    private static IQueryable<Photo> On(StudioDb db, IQueryable<Photo> photos, PhotoTab tab) => tab switch
    {
        PhotoTab.All => photos,
        PhotoTab.Featured => photos.Where(p => p.FeaturedAt != null),
        PhotoTab.Hidden => photos.Where(p => p.Hidden),
        PhotoTab.Favourites => photos.Where(p => db.Favourites.Any(f => f.PhotoId == p.Id)),
        PhotoTab.Failed => photos.Where(p => p.State == PhotoState.Failed),
    };

    private static async Task<List<ShootClient>> ClientsAsync(StudioDb db, Guid shootId, CancellationToken cancel) =>
        await db.ShootAccess.AsNoTracking().Where(a => a.ShootId == shootId).OrderBy(a => a.GrantedAt).ThenBy(a => a.ClientId).Select(a => new ShootClient(
            a.ClientId, a.Client!.Name, a.Client.Email, a.ToldAt, a.SeenAt,
            db.Favourites.Count(f => f.ClientId == a.ClientId && db.Photos.Any(p => p.Id == f.PhotoId && p.ShootId == shootId && p.DeletedAt == null)),
            db.PhotoDownloads.Count(d => d.ShootId == shootId && d.ClientId == a.ClientId),
            db.PhotoDownloads.Where(d => d.ShootId == shootId && d.ClientId == a.ClientId).Max(d => (DateTime?)d.At))).ToListAsync(cancel);

    private static async Task<PhotoCounts> CountPhotosAsync(StudioDb db, Guid shootId, CancellationToken cancel) =>
        await db.Photos.Where(p => p.ShootId == shootId && p.DeletedAt == null)
            .Select(p => new { p.FeaturedAt, p.Hidden, p.State, Liked = db.Favourites.Any(f => f.PhotoId == p.Id), Bytes = p.Bytes + p.SizesBytes })
            .GroupBy(_ => 1).Select(all => new PhotoCounts(
                all.Count(), all.Count(p => p.FeaturedAt != null), all.Count(p => p.Hidden), all.Count(p => p.Liked), all.Count(p => p.State == PhotoState.Waiting),
                all.Count(p => p.State == PhotoState.Failed), all.Count(p => p.State == PhotoState.Ready && !p.Hidden), all.Sum(p => p.Bytes)))
            .SingleOrDefaultAsync(cancel) ?? new PhotoCounts(0, 0, 0, 0, 0, 0, 0, 0);
}
