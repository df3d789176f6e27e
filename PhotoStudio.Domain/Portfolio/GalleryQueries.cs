using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>A shoot in a client's list.</summary>
/// <param name="Photos">Those the client can see.</param>
public sealed record GalleryRow(Guid Id, string Title, string? Category, DateOnly? Date, DateOnly? LastDay, int Photos, PhotoFace? Cover);

/// <summary>A shoot as a granted client sees it.</summary>
/// <param name="Photographer">Who took it, by name, where the session says so.</param>
/// <param name="Photos">Those the client can see.</param>
/// <param name="AllBytes">What downloading all of them comes to.</param>
/// <param name="FavouriteBytes">What downloading the favourites comes to.</param>
/// <param name="Preparing">Uploaded and not hidden, but not ready to be seen yet.</param>
public sealed record Gallery(
    Guid Id, string Title, string? Description, DateOnly? Date, string? Photographer, DateOnly? LastDay, DownloadSize Downloads, int Photos, int Favourites, long AllBytes, long FavouriteBytes,
    int Preparing);

/// <summary>A photograph as a granted client sees it.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Bytes">What downloading it comes to.</param>
public sealed record GalleryPhoto(PhotoFace Face, string Name, bool Favourite, long Bytes);

/// <summary>Reads what a client may see: only shoots granted to it, until their last day, and of them only what is ready and not hidden. Everything else is 404. The client's id comes from its login; staff may look with a client's eyes.</summary>
public sealed class GalleryQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Newest first; shoots without anything to see yet are left out.</summary>
    public async Task<Result<Page<GalleryRow>>> ListAsync(Guid clientId, Paging paging, CancellationToken cancel)
    {
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var today = await db.TodayAsync(clock, cancel);
        var seen = db.Photos.Shown();
        var found = db.Shoots.AsNoTracking().GrantedTo(clientId, today).Where(s => seen.Any(p => p.ShootId == s.Id));
        var rows = await found.Sorted(ShootSort.Newest).Skip(paging.Skip).Take(paging.PageSize).Select(s => new
        {
            s.Id,
            s.Title,
            Category = s.Category!.Name,
            s.Date,
            s.LastDay,
            Photos = seen.Count(p => p.ShootId == s.Id),
            Cover = seen.Where(p => p.ShootId == s.Id).OrderBy(p => p.Id == s.CoverPhotoId ? 0 : 1).ThenBy(p => p.Position).ThenBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefault(),
        }).ToListAsync(cancel);
        var covers = await db.FacesAsync(rows.Select(row => row.Cover), cancel);
        var list = rows.Select(row => new GalleryRow(row.Id, row.Title, row.Category, row.Date, row.LastDay, row.Photos, covers.Of(row.Cover))).ToList();
        return new Page<GalleryRow>(list, paging.Page, paging.PageSize, await found.CountAsync(cancel));
    }

    public async Task<Result<Gallery>> FindAsync(Guid clientId, Guid shootId, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var today = await db.TodayAsync(clock, cancel);
        var shoot = await db.Shoots.AsNoTracking().GrantedTo(clientId, today).Where(s => s.Id == shootId).Select(s => new
        {
            Shoot = s,
            Photographer = db.Sessions.Where(session => session.Id == s.SessionId).SelectMany(session => db.Users.Where(u => u.Id == session.PhotographerId)).Select(u => u.Name).FirstOrDefault(),
        }).SingleOrDefaultAsync(cancel);
        if (shoot is null) return PortfolioProblems.NoSuchShoot();
        var full = shoot.Shoot.Downloads is DownloadSize.Full;
        var sums = await db.Photos.Shown().Where(p => p.ShootId == shootId)
            .Select(p => new { Bytes = full ? p.FullBytes : p.WebBytes, Liked = db.Favourites.Any(f => f.PhotoId == p.Id && f.ClientId == clientId) })
            .GroupBy(_ => 1).Select(all => new { Count = all.Count(), Liked = all.Count(p => p.Liked), All = all.Sum(p => p.Bytes), LikedBytes = all.Sum(p => p.Liked ? p.Bytes : 0) })
            .SingleOrDefaultAsync(cancel);
        return new Gallery(
            shootId, shoot.Shoot.Title, shoot.Shoot.Description, shoot.Shoot.Date, shoot.Photographer, shoot.Shoot.LastDay, shoot.Shoot.Downloads,
            sums?.Count ?? 0, sums?.Liked ?? 0, sums?.All ?? 0, sums?.LikedBytes ?? 0,
            await db.Photos.CountAsync(p => p.ShootId == shootId && p.State == PhotoState.Waiting && !p.Hidden && p.DeletedAt == null, cancel));
    }

    /// <summary>A page of its photographs, in their order.</summary>
    public async Task<Result<Page<GalleryPhoto>>> PhotosAsync(Guid clientId, Guid shootId, bool favouritesOnly, Paging paging, CancellationToken cancel)
    {
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var today = await db.TodayAsync(clock, cancel);
        if (!await db.Shoots.GrantedTo(clientId, today).AnyAsync(s => s.Id == shootId, cancel)) return PortfolioProblems.NoSuchShoot();
        var found = db.Photos.AsNoTracking().Shown().Where(p => p.ShootId == shootId);
        if (favouritesOnly) found = found.Where(p => db.Favourites.Any(f => f.PhotoId == p.Id && f.ClientId == clientId));
        var rows = await found.InOrder().Skip(paging.Skip).Take(paging.PageSize).Select(p => new GalleryPhoto(
            new PhotoFace(p.Id, p.Width, p.Height, p.Color, p.Placeholder, p.AltText), p.FileName,
            db.Favourites.Any(f => f.PhotoId == p.Id && f.ClientId == clientId), p.Shoot!.Downloads == DownloadSize.Full ? p.FullBytes : p.WebBytes)).ToListAsync(cancel);
        return new Page<GalleryPhoto>(rows, paging.Page, paging.PageSize, await found.CountAsync(cancel));
    }
}
