using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Who sees what: the one place where these rules stand, as parts of queries.</summary>
internal static class Seeing
{
    /// <summary>What somebody outside the studio could see: ready, not hidden, not deleted, of a shoot that is there.</summary>
    public static IQueryable<Photo> Shown(this IQueryable<Photo> photos) =>
        photos.Where(p => p.State == PhotoState.Ready && !p.Hidden && p.DeletedAt == null && p.Shoot!.DeletedAt == null);

    /// <summary>Those in shoots that are public.</summary>
    public static IQueryable<Photo> OfPublicShoots(this IQueryable<Photo> photos) => photos.Where(p => p.Shoot!.PublishedAt != null);

    /// <summary>Those in shoots that this client was granted and whose last day is not past.</summary>
    public static IQueryable<Photo> GrantedTo(this IQueryable<Photo> photos, Guid clientId, DateOnly today) =>
        photos.Where(p => (p.Shoot!.LastDay == null || p.Shoot.LastDay >= today) && p.Shoot.Access.Any(a => a.ClientId == clientId));

    /// <summary>Shoots that are public.</summary>
    public static IQueryable<Shoot> Public(this IQueryable<Shoot> shoots) => shoots.Where(s => s.DeletedAt == null && s.PublishedAt != null);

    /// <summary>Shoots that this client was granted and whose last day is not past.</summary>
    public static IQueryable<Shoot> GrantedTo(this IQueryable<Shoot> shoots, Guid clientId, DateOnly today) =>
        shoots.Where(s => s.DeletedAt == null && (s.LastDay == null || s.LastDay >= today) && s.Access.Any(a => a.ClientId == clientId));

    /// <summary>Today in the studio's zone.</summary>
    public static async Task<DateOnly> TodayAsync(this StudioDb db, TimeProvider clock, CancellationToken cancel) => (await db.SettingsAsync(cancel)).MomentOf(clock).Today;
}
