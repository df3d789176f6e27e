using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Consolidation;

/// <summary>Lets people in once what came over was checked: a link to choose a password for each approved login of a run that has none and was sent none.</summary>
public sealed class RunInvitationService(StudioDatabase database, UserMessages messages, TimeProvider clock)
{
    /// <returns>How many logins would be sent a link.</returns>
    public async Task<Result<int>> WaitingAsync(Actor actor, Guid runId, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await Waiting(db, runId).CountAsync(cancel);
    }

    /// <summary>The links wait in the outbox like every message.</summary>
    /// <returns>How many logins are sent a link.</returns>
    public async Task<Result<int>> InviteAsync(Actor actor, Guid runId, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        return await database.WriteAsync<int>(actor, async db =>
        {
            var users = await Waiting(db, runId).ToListAsync(cancel);
            if (users.Count == 0) return ConsolidationProblems.NobodyToInvite();
            foreach (var user in users) await messages.InvitationAsync(db, user, clock.GetUtcNow().UtcDateTime, cancel);
            return users.Count;
        }, cancel);
    }

    private static IQueryable<StudioUser> Waiting(StudioDb db, Guid runId) => db.Users
        .Where(user => user.PasswordHash == null && !user.EmailConfirmed && user.State == UserState.Approved)
        .Where(user => db.Set<LegacyOrigin>().Any(origin => origin.RunId == runId && origin.Kind == BroughtKind.User && origin.Added && origin.EntityId == user.Id))
        .Where(user => !db.Set<AccountLink>().Any(link => link.UserId == user.Id && link.Purpose == LinkPurpose.Invitation));
}
