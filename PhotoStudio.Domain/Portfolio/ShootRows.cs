using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Finds and orders shoots for staff.</summary>
internal static class ShootRows
{
    private const int MostWords = 8;

    public static ShootVisibility VisibilityOf(bool published, int clients) =>
        published ? ShootVisibility.Public : clients > 0 ? ShootVisibility.Shared : ShootVisibility.Private;

    /// <summary>All but tab and category: both are counted beside what is shown.</summary>
    public static IQueryable<Shoot> Matching(this IQueryable<Shoot> shoots, ShootFilter filter)
    {
        var found = shoots.Where(s => s.DeletedAt == null);
        if (filter.SessionId is { } session) found = found.Where(s => s.SessionId == session);
        if (filter.ClientId is { } client) found = found.Where(s => s.Access.Any(a => a.ClientId == client));
        foreach (var word in SearchText.Of(filter.Search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            found = found.Where(s => s.Search.Contains(word) || s.Access.Any(a => a.Client!.Search.Contains(word)));
        return found;
    }

    public static IQueryable<Shoot> On(this IQueryable<Shoot> shoots, ShootVisibility? tab) => tab is not { } one ? shoots : one switch
    {
        ShootVisibility.Public => shoots.Where(s => s.PublishedAt != null),
        ShootVisibility.Shared => shoots.Where(s => s.PublishedAt == null && s.Access.Any()),
        ShootVisibility.Private => shoots.Where(s => s.PublishedAt == null && !s.Access.Any()),
    };

    public static IQueryable<Shoot> Sorted(this IQueryable<Shoot> shoots, ShootSort sort) => sort switch
    {
        ShootSort.Newest => shoots.OrderByDescending(s => s.Date != null).ThenByDescending(s => s.Date).ThenByDescending(s => s.CreatedAt).ThenBy(s => s.Id),
        ShootSort.Title => shoots.OrderBy(s => s.Search).ThenBy(s => s.Id),
        ShootSort.Order => shoots.OrderBy(s => s.Position).ThenBy(s => s.Id),
    };
}
