using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Users;

/// <summary>Choosing a password: by a link, or by knowing the present one. Every other sign-in ends in the same transaction.</summary>
public sealed class PasswordService(StudioDatabase database, TimeProvider clock, IPasswordHasher<StudioUser> hasher, UserMessages messages, AccessChanges changes)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Sends a link to choose a new password; says nothing about whether there is such an account.</summary>
    public async Task<Result> ForgotAsync(Actor actor, string? email, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.System) return new NotAllowed();
        if (!EmailAddress.TryRead(email, out var address)) return new Invalid("email", UserProblems.BadEmail);
        return await database.WriteAsync(actor, async db =>
        {
            var user = await db.Users.SingleOrDefaultAsync(u => u.NormalizedUserName == address.Normalized, cancel);
            if (user is { IsInvited: true }) await messages.InvitationAsync(db, user, Now, cancel);
            else if (user is not null) await messages.ResetAsync(db, user, Now, cancel);
            return Result.Success;
        }, cancel);
    }

    /// <summary>Sets the password through the link of a message; the link also proves the address.</summary>
    public Task<Result<StudioUser>> ResetAsync(Actor actor, string? secret, string? password, CancellationToken cancel) =>
        ByLinkAsync(actor, LinkPurpose.ResetPassword, secret, password, cancel);

    /// <summary>Accepts an invitation by choosing a password.</summary>
    public Task<Result<StudioUser>> AcceptAsync(Actor actor, string? secret, string? password, CancellationToken cancel) =>
        ByLinkAsync(actor, LinkPurpose.Invitation, secret, password, cancel);

    /// <summary>Whose link it is, without using it up.</summary>
    public async Task<Result<StudioUser>> WhoseAsync(LinkPurpose purpose, string? secret, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var found = await AccountLinks.FindAsync(db, secret, purpose, Now, cancel);
        return found.Succeeded ? found.Value.User : found.Problem;
    }

    /// <summary>Changes one's own password. Problems name currentPassword and password.</summary>
    public async Task<Result<StudioUser>> ChangeAsync(Actor actor, string? current, string? password, CancellationToken cancel)
    {
        var result = await database.WriteAsync<StudioUser>(actor, async db =>
        {
            if (await db.Users.SingleOrDefaultAsync(u => u.Id == actor.UserId, cancel) is not { } user) return new NotSignedIn();
            var errors = new FieldErrors();
            errors.AddIf(!Knows(user, current), "currentPassword", "That is not your present password.");
            PasswordRules.Check(password, user.Email, errors);
            if (errors.ToProblem() is { } wrong) return wrong;
            await SetAsync(db, user, password!, cancel);
            return user;
        }, cancel);
        return Published(result);
    }

    private bool Knows(StudioUser user, string? password) => password is not null && user.PasswordHash is { } hash
        && hasher.VerifyHashedPassword(user, hash, password) is not PasswordVerificationResult.Failed;

    private async Task<Result<StudioUser>> ByLinkAsync(Actor actor, LinkPurpose purpose, string? secret, string? password, CancellationToken cancel)
    {
        var result = await database.WriteAsync<StudioUser>(actor, async db =>
        {
            var found = await AccountLinks.FindAsync(db, secret, purpose, Now, cancel);
            if (!found.Succeeded) return found.Problem;
            var (link, user) = found.Value;
            if (EmailAddress.Normalize(link.Email) != user.NormalizedEmail) return UserProblems.DeadLink();
            if (PasswordRules.ProblemOf(password, user.Email) is { } wrong) return new Invalid("password", wrong);
            await SetAsync(db, user, password!, cancel);
            user.ConfirmAddress();
            await ClientJoining.JoinAsync(db, user, actor.UserId is null ? user.ToActor() : actor, Now, cancel);
            return user;
        }, cancel);
        return Published(result);
    }

    private async Task SetAsync(StudioDb db, StudioUser user, string password, CancellationToken cancel)
    {
        user.SetPassword(hasher.HashPassword(user, password));
        await AccountLinks.EndAsync(db, user.Id, LinkPurpose.ResetPassword, Now, cancel);
        await AccountLinks.EndAsync(db, user.Id, LinkPurpose.Invitation, Now, cancel);
    }

    private Result<StudioUser> Published(Result<StudioUser> result)
    {
        if (result.Succeeded) changes.Publish(result.Value.Id);
        return result;
    }
}
