using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Domain.Users;

/// <summary>Invites the client of a quote: a login that is approved, and confirmed once a password was chosen through the link.</summary>
public sealed class Invitations(AccountLinks links) : IInvitations
{
    public async Task<string?> LinkAsync(StudioDb db, Client client, string email, DateTime now, CancellationToken cancel)
    {
        if (!EmailAddress.TryRead(email, out var address)) return null;
        var user = await db.Users.SingleOrDefaultAsync(u => u.NormalizedUserName == address.Normalized, cancel);
        if (user is { IsInvited: false }) return null;
        if (user is null)
        {
            user = StudioUser.Create(new UserDetails(client.Name, address, client.Phone), UserRole.Client, now);
            user.Approve();
            db.Users.Add(user);
        }

        return links.Make(db, user, LinkPurpose.Invitation, address.Text, now);
    }
}
