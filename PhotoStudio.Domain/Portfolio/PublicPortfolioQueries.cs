using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>A category that has something public in it.</summary>
public sealed record PublicCategory(string Name, string Slug, int Shoots);

/// <summary>A public shoot in a list.</summary>
public sealed record PublicShoot(string Title, string Slug, string? Category, string? CategorySlug, DateOnly? Date, int Photos, PhotoFace Cover);

/// <summary>A public shoot with a page of its photographs.</summary>
/// <param name="Photographer">Who took it, by name, where the session says so.</param>
/// <param name="Before">The shoot before it in the portfolio, the last before the first; null when there are fewer than three.</param>
/// <param name="Next">The shoot after it in the portfolio, the first after the last; null when it is the only one.</param>
public sealed record PublicShootPage(PublicShoot Shoot, string? Description, string? Photographer, Page<PhotoFace> Photos, PublicShoot? Before, PublicShoot? Next);

/// <summary>A photograph on the home page and the shoot it leads to.</summary>
public sealed record PublicPhoto(PhotoFace Face, string ShootTitle, string ShootSlug, string? Category);

/// <summary>A public shoot's address, and when it last changed (UTC).</summary>
public sealed record PublicAddress(string Slug, DateTime UpdatedAt);

/// <summary>Reads what everybody may see: published shoots and what of them is ready and not hidden. The records hold nothing of clients, no names of files, no way to an original.</summary>
public sealed class PublicPortfolioQueries(StudioDatabase database)
{
    /// <summary>In their order.</summary>
    public async Task<IReadOnlyList<PublicCategory>> CategoriesAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var shoots = Visible(db);
        return await db.PhotoCategories.AsNoTracking().Where(c => shoots.Any(s => s.CategoryId == c.Id)).OrderBy(c => c.Position).ThenBy(c => c.NormalizedName)
            .Select(c => new PublicCategory(c.Name, c.Slug, shoots.Count(s => s.CategoryId == c.Id))).ToListAsync(cancel);
    }

    /// <summary>A page of public shoots in the studio's order; an unknown category is 404.</summary>
    public async Task<Result<Page<PublicShoot>>> ListAsync(string? categorySlug, Paging paging, CancellationToken cancel)
    {
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var found = Visible(db);
        if (categorySlug is not null)
        {
            if (!await db.PhotoCategories.AnyAsync(c => c.Slug == categorySlug, cancel)) return PortfolioProblems.NoSuchCategory();
            found = found.Where(s => s.Category!.Slug == categorySlug);
        }

        var rows = await RowsAsync(db, found.Sorted(ShootSort.Order).Skip(paging.Skip).Take(paging.PageSize), cancel);
        return new Page<PublicShoot>(rows, paging.Page, paging.PageSize, await found.CountAsync(cancel));
    }

    /// <summary>A public shoot by its address; private, deleted and unknown ones are all 404.</summary>
    public async Task<Result<PublicShootPage>> FindAsync(string slug, Paging paging, CancellationToken cancel)
    {
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var one = await Visible(db).Where(s => s.Slug == slug).Select(s => new
        {
            s.Id,
            s.Position,
            s.Description,
            Photographer = db.Sessions.Where(session => session.Id == s.SessionId).SelectMany(session => db.Users.Where(u => u.Id == session.PhotographerId)).Select(u => u.Name).FirstOrDefault(),
        }).SingleOrDefaultAsync(cancel);
        if (one is null) return PortfolioProblems.NoSuchShoot();
        var photos = db.Photos.AsNoTracking().Shown().Where(p => p.ShootId == one.Id);
        var page = new Page<PhotoFace>(
            await photos.InOrder().Skip(paging.Skip).Take(paging.PageSize).Faces().ToListAsync(cancel), paging.Page, paging.PageSize, await photos.CountAsync(cancel));
        var others = Visible(db).Where(s => s.Id != one.Id);
        var next = await others.OrderBy(s => s.Position > one.Position || (s.Position == one.Position && s.Id > one.Id) ? 0 : 1)
            .ThenBy(s => s.Position).ThenBy(s => s.Id).Select(s => s.Slug).FirstOrDefaultAsync(cancel);
        var before = await others.OrderBy(s => s.Position < one.Position || (s.Position == one.Position && s.Id < one.Id) ? 0 : 1)
            .ThenByDescending(s => s.Position).ThenByDescending(s => s.Id).Select(s => s.Slug).FirstOrDefaultAsync(cancel);
        var rows = await RowsAsync(db, Visible(db).Where(s => s.Slug == slug || s.Slug == next || s.Slug == before), cancel);
        PublicShoot? Row(string? other) => other is null ? null : rows.SingleOrDefault(row => row.Slug == other);
        return new PublicShootPage(Row(slug)!, one.Description, one.Photographer, page, before == next ? null : Row(before), Row(next));
    }

    /// <summary>Those chosen for the home page, the newest choice first.</summary>
    public async Task<IReadOnlyList<PublicPhoto>> FeaturedAsync(int most, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await db.Photos.AsNoTracking().Shown().OfPublicShoots().Where(p => p.FeaturedAt != null).OrderByDescending(p => p.FeaturedAt).ThenBy(p => p.Id).Take(most)
            .Select(p => new PublicPhoto(new PhotoFace(p.Id, p.Width, p.Height, p.Color, p.Placeholder, p.AltText), p.Shoot!.Title, p.Shoot.Slug, p.Shoot.Category!.Name)).ToListAsync(cancel);
    }

    /// <summary>Every public shoot's address, for the sitemap.</summary>
    public async Task<IReadOnlyList<PublicAddress>> AddressesAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await Visible(db).Sorted(ShootSort.Order).Select(s => new PublicAddress(s.Slug, s.UpdatedAt)).ToListAsync(cancel);
    }

    private static IQueryable<Shoot> Visible(StudioDb db)
    {
        var seen = db.Photos.Shown();
        return db.Shoots.AsNoTracking().Public().Where(s => seen.Any(p => p.ShootId == s.Id));
    }

    private static async Task<List<PublicShoot>> RowsAsync(StudioDb db, IQueryable<Shoot> shoots, CancellationToken cancel)
    {
        var seen = db.Photos.Shown();
        var rows = await shoots.Select(s => new
        {
            s.Title,
            s.Slug,
            Category = s.Category!.Name,
            CategorySlug = s.Category.Slug,
            s.Date,
            Photos = seen.Count(p => p.ShootId == s.Id),
            Cover = seen.Where(p => p.ShootId == s.Id).OrderBy(p => p.Id == s.CoverPhotoId ? 0 : 1).ThenBy(p => p.Position).ThenBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefault(),
        }).ToListAsync(cancel);
        var covers = await db.FacesAsync(rows.Select(row => row.Cover), cancel);
        return [.. rows.Where(row => covers.Of(row.Cover) is not null)
            .Select(row => new PublicShoot(row.Title, row.Slug, row.Category, row.CategorySlug, row.Date, row.Photos, covers.Of(row.Cover)!))];
    }
}
