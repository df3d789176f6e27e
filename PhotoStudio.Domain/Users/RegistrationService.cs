using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Users;

/// <summary>Signing up. Nothing it answers tells whether an account exists: only the message to the address does.</summary>
public sealed class RegistrationService(StudioDatabase database, TimeProvider clock, IPasswordHasher<StudioUser> hasher, UserMessages messages)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Makes a pending client login and sends the link that confirms its address. For a known address only a message goes out.</summary>
    public async Task<Result> RegisterAsync(Actor actor, UserInput input, string? password, CancellationToken cancel)
    {
        if (actor.Role is not ActorRole.Anonymous) return new Refused("You are signed in already.");
        var errors = new FieldErrors();
        var details = UserDetails.Check(input, errors);
        PasswordRules.Check(password, input.Email, errors);
        if (errors.ToProblem() is { } wrong || details is null) return Result.From(errors.ToProblem());
        var user = StudioUser.Create(details, UserRole.Client, Now);
        user.PasswordHash = hasher.HashPassword(user, password!);
        return await database.WriteAsync(actor, async db => await AddAsync(db, user, cancel), cancel);
    }

    /// <summary>Sends the link again; says nothing about whether there was anybody to send it to.</summary>
    public async Task<Result> ResendAsync(Actor actor, string? email, CancellationToken cancel)
    {
        if (actor.IsStaff) return new NotAllowed();
        if (!EmailAddress.TryRead(email, out var address)) return new Invalid("email", UserProblems.BadEmail);
        return await database.WriteAsync(actor, async db =>
        {
            var user = await db.Users.SingleOrDefaultAsync(u => u.NormalizedUserName == address.Normalized, cancel);
            if (user is { EmailConfirmed: false, PasswordHash: not null }) await messages.ConfirmAsync(db, user, Now, cancel);
            return Result.Success;
        }, cancel);
    }

    /// <summary>Confirms the address that the link was sent to, and joins the login to the client row of that address.</summary>
    public Task<Result<StudioUser>> ConfirmAsync(Actor actor, string? secret, CancellationToken cancel) => database.WriteAsync<StudioUser>(actor, async db =>
    {
        var found = await AccountLinks.FindAsync(db, secret, LinkPurpose.ConfirmAddress, Now, cancel);
        if (!found.Succeeded) return found.Problem;
        var (link, user) = found.Value;
        if (EmailAddress.Normalize(link.Email) != user.NormalizedEmail) return UserProblems.DeadLink();
        await AccountLinks.EndAsync(db, user.Id, LinkPurpose.ConfirmAddress, Now, cancel);
        user.ConfirmAddress();
        await ClientJoining.JoinAsync(db, user, actor.UserId is null ? user.ToActor() : actor, Now, cancel);
        return user;
    }, cancel);

    private async Task<Result> AddAsync(StudioDb db, StudioUser user, CancellationToken cancel)
    {
        var known = await db.Users.SingleOrDefaultAsync(u => u.NormalizedUserName == user.NormalizedUserName, cancel);
        if (known is null) db.Users.Add(user);
        await (known switch
        {
            null => messages.ConfirmAsync(db, user, Now, cancel),
            { IsInvited: true } => messages.InvitationAsync(db, known, Now, cancel),
            { EmailConfirmed: false } => messages.ConfirmAsync(db, known, Now, cancel),
            _ => messages.AlreadyThereAsync(db, known, Now, cancel),
        });
        return Result.Success;
    }
}
