using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Reviews;

namespace PhotoStudio.Domain.Site;

/// <summary>What the public site says. <paramref name="Version"/> is null as long as nobody saved it.</summary>
/// <param name="Has">What there is to see.</param>
public sealed record SiteView(SiteTexts Texts, ContactShown Shown, Guid? HeroPhotoId, Guid? AboutPhotoId, Guid? Version, SiteHas Has)
{
    public static SiteView Empty { get; } = new(new SiteTexts(), new ContactShown(), null, null, null, new SiteHas(false, false));
}

/// <summary>Whether any work and any review is public; the navigation leaves out what would be an empty room.</summary>
public readonly record struct SiteHas(bool Work, bool Reviews);

/// <summary>Reads what the public site says; anybody may.</summary>
public sealed class SiteQueries(StudioDatabase database)
{
    public async Task<SiteView> ReadAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var site = await db.Site.AsNoTracking().SingleOrDefaultAsync(row => row.Id == SiteSettings.RowId, cancel);
        var has = new SiteHas(await db.Photos.Shown().OfPublicShoots().AnyAsync(cancel), await db.Reviews.AnyAsync(r => r.State == ReviewState.Published, cancel));
        return site is null ? SiteView.Empty with { Has = has } : new SiteView(site.Texts, site.Shown, site.HeroPhotoId, site.AboutPhotoId, site.Version, has);
    }
}
