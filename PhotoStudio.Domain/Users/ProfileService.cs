using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Users;

/// <summary>What people change about their own logins.</summary>
public sealed class ProfileService(StudioDatabase database, TimeProvider clock, UserMessages messages, AccessChanges changes)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Changes name and phone at once. Another address takes effect only when its link was followed: the outcome is then true, a link is on its way.</summary>
    public async Task<Result<bool>> EditAsync(Actor actor, UserInput input, CancellationToken cancel)
    {
        var errors = new FieldErrors();
        var details = UserDetails.Check(input, errors);
        if (details is null) return errors.ToProblem()!;
        var result = await database.WriteAsync<bool>(actor, async db =>
        {
            if (await db.Users.SingleOrDefaultAsync(u => u.Id == actor.UserId, cancel) is not { } user) return new NotSignedIn();
            EmailAddress.TryRead(user.Email, out var present);
            user.Take(details with { Email = present! });
            if (details.Email.Normalized == present!.Normalized) return false;
            if (!await db.Users.AnyAsync(u => u.NormalizedUserName == details.Email.Normalized, cancel))
                await messages.ChangeEmailAsync(db, user, details.Email.Text, Now, cancel);
            return true;
        }, cancel);
        if (result.Succeeded) changes.Publish(actor.UserId!.Value);
        return result;
    }

    /// <summary>Puts the address into effect that the link was sent to. The login keeps its client row; that row's address follows only where no other client has the new one.</summary>
    public async Task<Result<StudioUser>> ChangeEmailAsync(Actor actor, string? secret, CancellationToken cancel)
    {
        var result = await database.WriteAsync<StudioUser>(actor, async db =>
        {
            var found = await AccountLinks.FindAsync(db, secret, LinkPurpose.ChangeEmail, Now, cancel);
            if (!found.Succeeded) return found.Problem;
            var (link, user) = found.Value;
            if (!EmailAddress.TryRead(link.Email, out var email)) return UserProblems.DeadLink();
            if (await db.Users.AnyAsync(u => u.NormalizedUserName == email.Normalized && u.Id != user.Id, cancel)) return UserProblems.EmailTaken();
            foreach (var purpose in Enum.GetValues<LinkPurpose>()) await AccountLinks.EndAsync(db, user.Id, purpose, Now, cancel);
            await MoveClientAsync(db, user, email, actor.UserId is null ? user.ToActor() : actor, cancel);
            user.Take(new UserDetails(user.Name, email, user.PhoneNumber));
            user.ConfirmAddress();
            user.EndSignIns();
            return user;
        }, cancel);
        if (result.Succeeded) changes.Publish(result.Value.Id);
        return result;
    }

    private async Task MoveClientAsync(StudioDb db, StudioUser user, EmailAddress email, Actor actor, CancellationToken cancel)
    {
        if (user.ClientId is not { } id) return;
        var client = await db.Clients.SingleAsync(c => c.Id == id, cancel);
        if (client.NormalizedEmail != user.NormalizedEmail || await db.Clients.AnyAsync(c => c.NormalizedEmail == email.Normalized, cancel)) return;
        client.Edit(new ClientDetails(client.Name, email, client.Phone, client.Address, client.TaxId, client.Notes), actor, Now);
    }
}
