using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Users;

/// <summary>Reads logins; Admin only, except one's own.</summary>
public sealed class UserQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Who waits stands first, then the studio, then clients, each by name.</summary>
    public async Task<Result<UserList>> ListAsync(Actor actor, UserFilter filter, Paging paging, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        if (paging.Check() is { } wrong) return wrong;
        var now = clock.GetUtcNow();
        await using var db = await database.OpenAsync(cancel);
        var searched = db.Users.AsNoTracking().Matching(filter.Search);
        var counts = await CountAsync(searched, now, cancel);
        var rows = await searched.On(filter.Tab, now)
            .OrderBy(u => u.State == UserState.Pending ? 0 : u.Role == UserRole.Client ? 2 : 1).ThenBy(u => u.Search).ThenBy(u => u.Id)
            .Skip(paging.Skip).Take(paging.PageSize).ToListAsync(cancel);
        return new UserList(new Page<UserView>([.. rows.Select(user => View(user, now))], paging.Page, paging.PageSize, counts[filter.Tab]), counts);
    }

    /// <summary>One login: an admin reads any, everybody their own.</summary>
    public async Task<Result<UserView>> FindAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (!actor.IsAdmin && actor.UserId != id) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancel) is { } user ? View(user, clock.GetUtcNow()) : UserProblems.NoSuchUser();
    }

    /// <summary>The client row that this login has, or will have once its address is confirmed; null when a new one will be made.</summary>
    public async Task<Result<UserClient?>> ClientOfAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancel);
        if (user is null or { Role: not UserRole.Client }) return (UserClient?)null;
        return await db.Clients.AsNoTracking()
            .Where(c => user.ClientId == null ? c.NormalizedEmail == user.NormalizedEmail && !db.Users.Any(other => other.ClientId == c.Id) : c.Id == user.ClientId)
            .Select(c => new UserClient(c.Id, c.Name, user.ClientId != null, db.Sessions.Count(s => s.ClientId == c.Id))).SingleOrDefaultAsync(cancel);
    }

    /// <summary>The ids of everybody on a list, not only of one page; at most as many as a bulk message may have readers.</summary>
    public async Task<Result<IReadOnlyList<Guid>>> IdsAsync(Actor actor, UserFilter filter, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await db.Users.Matching(filter.Search).On(filter.Tab, clock.GetUtcNow()).OrderBy(u => u.Search).Select(u => u.Id).Take(Bulk.BulkMailService.MostChosen).ToListAsync(cancel);
    }

    private static async Task<Dictionary<UserTab, int>> CountAsync(IQueryable<StudioUser> users, DateTimeOffset now, CancellationToken cancel)
    {
        var counts = new Dictionary<UserTab, int>();
        foreach (var tab in Enum.GetValues<UserTab>()) counts[tab] = await users.On(tab, now).CountAsync(cancel);
        return counts;
    }

    private static UserView View(StudioUser user, DateTimeOffset now)
    {
        var locked = user.LockoutEnd > now;
        return new UserView(
            user.Id, user.Name, user.Email ?? "", user.PhoneNumber, user.Role, user.State, locked, locked ? user.LockoutEnd?.UtcDateTime : null, user.EmailConfirmed,
            user.IsInvited, user.TwoFactorEnabled, user.ClientId, user.CreatedAt, user.LastSignInAt, user.OptedOutOfBulkMail, UserView.VersionOf(user.ConcurrencyStamp));
    }
}
