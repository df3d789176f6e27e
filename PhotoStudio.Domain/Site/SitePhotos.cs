using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Domain.Site;

/// <summary>Finds the photographs that the site was told to show. Only what everybody may see: one that was hidden, made private or deleted since is as good as none.</summary>
public sealed class SitePhotos(StudioDatabase database)
{
    /// <summary>One photograph; null when there is none of that id or it is not public.</summary>
    public async Task<PublicPhoto?> FindAsync(Guid? id, CancellationToken cancel)
    {
        if (id is null) return null;
        await using var db = await database.OpenAsync(cancel);
        return await Rows(Public(db).Where(p => p.Id == id)).SingleOrDefaultAsync(cancel);
    }

    /// <summary>What an admin may choose from: featured ones first, then the newest shoots.</summary>
    public async Task<Result<Page<PublicPhoto>>> ChoicesAsync(Actor actor, Paging paging, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var found = Public(db).OrderByDescending(p => p.FeaturedAt != null).ThenByDescending(p => p.Shoot!.PublishedAt).ThenBy(p => p.Position).ThenBy(p => p.Id);
        var rows = await Rows(found.Skip(paging.Skip).Take(paging.PageSize)).ToListAsync(cancel);
        return new Page<PublicPhoto>(rows, paging.Page, paging.PageSize, await Public(db).CountAsync(cancel));
    }

    private static IQueryable<Photo> Public(StudioDb db) => db.Photos.AsNoTracking().Shown().OfPublicShoots();

    private static IQueryable<PublicPhoto> Rows(IQueryable<Photo> photos) => photos.Select(p => new PublicPhoto(
        new PhotoFace(p.Id, p.Width, p.Height, p.Color, p.Placeholder, p.AltText), p.Shoot!.Title, p.Shoot.Slug, p.Shoot.Category!.Name));
}
