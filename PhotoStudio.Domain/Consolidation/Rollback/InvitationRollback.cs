using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Reviews;

namespace PhotoStudio.Domain.Consolidation.Rollback;

/// <summary>Removes review invitations, before their sessions. One that came over open and is used or ended by now was touched here.</summary>
internal static class InvitationRollback
{
    public static async Task RemoveAsync(RollbackDesk desk)
    {
        var added = desk.Added(BroughtKind.ReviewInvitation);
        if (added.Count == 0) return;
        var present = await desk.ReadAsync<ReviewInvitation, Link>(desk.Db.ReviewInvitations, some => i => some.Contains(i.Id), added.Keys, i => new Link(i.Id, i.UsedAt != null));
        var free = present.Where(link => !link.Used || added[link.Id] is null).Select(link => link.Id).ToList();
        await RollbackDesk.EachAsync(free, ids => desk.Db.ReviewInvitations.Where(i => ids.Contains(i.Id)).ExecuteDeleteAsync(desk.Cancel));
        await desk.ForgetAsync(BroughtKind.ReviewInvitation, [.. free, .. added.Keys.Except(present.Select(link => link.Id))]);
        desk.Note("Review invitations", free.Count, present.Count - free.Count, 0);
    }

    private sealed record Link(Guid Id, bool Used);
}
