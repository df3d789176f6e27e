using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Users;

/// <summary>What an admin does with logins.</summary>
public sealed partial class UserService(StudioDatabase database, TimeProvider clock, IPasswordHasher<StudioUser> hasher, UserMessages messages, AccessChanges changes)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Runs a change of one login, and lets this process know at once when it succeeded.</summary>
    private async Task<Result> OnUserAsync(Actor actor, RowRef row, Func<StudioDb, StudioUser, Task<Result>> change, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        var result = await database.WriteAsync(actor, async db =>
        {
            var user = await db.Users.SingleOrDefaultAsync(u => u.Id == row.Id, cancel);
            if (user is null) return UserProblems.NoSuchUser();
            if (row.Version is { } seen && seen != UserView.VersionOf(user.ConcurrencyStamp)) return new Stale();
            return await change(db, user);
        }, cancel);
        if (result.Succeeded) changes.Publish(row.Id);
        return result;
    }

    /// <summary>True when nobody else could do what an admin does.</summary>
    private static async Task<bool> IsLastAdminAsync(StudioDb db, StudioUser user, CancellationToken cancel) =>
        user is { Role: UserRole.Admin, State: UserState.Approved }
        && !await db.Users.AnyAsync(u => u.Id != user.Id && u.Role == UserRole.Admin && u.State == UserState.Approved && u.EmailConfirmed && u.PasswordHash != null, cancel);

    private static Task<bool> IsTakenAsync(StudioDb db, EmailAddress email, Guid? except, CancellationToken cancel) =>
        db.Users.AnyAsync(u => u.NormalizedUserName == email.Normalized && u.Id != except, cancel);
}
