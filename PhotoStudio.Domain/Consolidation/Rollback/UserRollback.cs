using PhotoStudio.Domain.Users;
using Microsoft.EntityFrameworkCore;

namespace PhotoStudio.Domain.Consolidation.Rollback;

/// <summary>Removes logins that nobody has used: no password was chosen, nothing about them was changed.</summary>
internal static class UserRollback
{
    public static async Task RemoveAsync(RollbackDesk desk)
    {
        var added = desk.Added(BroughtKind.User);
        if (added.Count == 0) return;
        var present = await desk.ReadAsync<StudioUser, Login>(desk.Db.Users, some => u => some.Contains(u.Id), added.Keys, u => new Login(u.Id, u.ConcurrencyStamp));
        var own = desk.Db.Model.FindEntityType(typeof(StudioUser))!.GetReferencingForeignKeys().Where(key => key.DeleteBehavior is DeleteBehavior.Cascade).Select(key => key.DeclaringEntityType.ClrType).ToList();
        var used = await InUse.OfAsync(desk.Db, typeof(StudioUser), own, desk.Cancel);
        var untouched = present.Where(login => added[login.Id] is { } version && string.Equals(login.Stamp, version.ToString(), StringComparison.OrdinalIgnoreCase)).Select(login => login.Id).ToHashSet();
        var free = untouched.Where(id => !used.Contains(id)).ToList();
        await RollbackDesk.EachAsync(free, ids => desk.Db.Users.Where(u => ids.Contains(u.Id)).ExecuteDeleteAsync(desk.Cancel));
        await desk.ForgetAsync(BroughtKind.User, [.. free, .. added.Keys.Except(present.Select(login => login.Id))]);
        desk.Note("Users", free.Count, present.Count - untouched.Count, untouched.Count - free.Count);
    }

    private sealed record Login(Guid Id, string? Stamp);
}
