using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Site;

/// <summary>What the public site says. <paramref name="Version"/> is null as long as nobody saved it.</summary>
public sealed record SiteView(SiteTexts Texts, ContactShown Shown, Guid? HeroPhotoId, Guid? AboutPhotoId, Guid? Version)
{
    public static SiteView Empty { get; } = new(new SiteTexts(), new ContactShown(), null, null, null);
}

/// <summary>Reads what the public site says; anybody may.</summary>
public sealed class SiteQueries(StudioDatabase database)
{
    public async Task<SiteView> ReadAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var site = await db.Site.AsNoTracking().SingleOrDefaultAsync(row => row.Id == SiteSettings.RowId, cancel);
        return site is null ? SiteView.Empty : new SiteView(site.Texts, site.Shown, site.HeroPhotoId, site.AboutPhotoId, site.Version);
    }
}
