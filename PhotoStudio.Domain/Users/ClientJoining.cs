using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Users;

/// <summary>Joins a login to the client row of its confirmed address.</summary>
internal static class ClientJoining
{
    /// <summary>
    /// The row with this address is joined unless another login has it already; else a new row is made. Somebody else's row is never taken over, and a row once joined stays.
    /// </summary>
    public static async Task JoinAsync(StudioDb db, StudioUser user, Actor actor, DateTime now, CancellationToken cancel)
    {
        if (user.Role is not UserRole.Client || !user.EmailConfirmed || user.ClientId is not null) return;
        var known = await db.Clients.SingleOrDefaultAsync(client => client.NormalizedEmail == user.NormalizedEmail, cancel);
        var free = known is not null && !await db.Users.AnyAsync(other => other.ClientId == known.Id, cancel);
        user.ClientId = free ? known!.Id : Add(db, user, known is null, actor, now);
    }

    private static Guid Add(StudioDb db, StudioUser user, bool withEmail, Actor actor, DateTime now)
    {
        EmailAddress.TryRead(withEmail ? user.Email : null, out var email);
        var client = Client.Create(new ClientDetails(user.Name, email, user.PhoneNumber, null, null, null), actor, now);
        db.Clients.Add(client);
        return client.Id;
    }
}
