using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Users;

/// <summary>Finds logins by what people type, and by the tab they look at.</summary>
internal static class UserSearch
{
    private const int MostWords = 8;

    public static IQueryable<StudioUser> Matching(this IQueryable<StudioUser> users, string? search)
    {
        foreach (var word in SearchText.Of(search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            users = users.Where(user => user.Search.Contains(word));
        return users;
    }

    public static IQueryable<StudioUser> On(this IQueryable<StudioUser> users, UserTab tab, DateTimeOffset now) => tab switch
    {
        UserTab.All => users,
        UserTab.Waiting => users.Where(u => u.State == UserState.Pending),
        UserTab.Clients => users.Where(u => u.Role == UserRole.Client && u.State == UserState.Approved),
        UserTab.Staff => users.Where(u => u.Role == UserRole.Staff && u.State == UserState.Approved),
        UserTab.Admins => users.Where(u => u.Role == UserRole.Admin && u.State == UserState.Approved),
        UserTab.Locked => users.Where(u => u.LockoutEnd > now),
        UserTab.Rejected => users.Where(u => u.State == UserState.Rejected),
    };
}
