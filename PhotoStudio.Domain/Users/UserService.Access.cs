using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Users;

/// <summary>Helping people in, and ending sign-ins.</summary>
public sealed partial class UserService
{
    /// <summary>Confirms the address by hand, for a studio without a mail server.</summary>
    public Task<Result> ConfirmAddressAsync(Actor actor, RowRef row, CancellationToken cancel) => OnUserAsync(actor, row, async (db, user) =>
    {
        if (user.EmailConfirmed) return new Refused("This address is confirmed already.");
        if (user.IsInvited) return new Refused("This person has yet to choose a password by the link of the invitation, which confirms the address.");
        user.ConfirmAddress();
        await AccountLinks.EndAsync(db, user.Id, LinkPurpose.ConfirmAddress, Now, cancel);
        await ClientJoining.JoinAsync(db, user, actor, Now, cancel);
        return Result.Success;
    }, cancel);

    /// <summary>Sends a link to choose a new password; the present one works until then.</summary>
    public Task<Result> SendResetAsync(Actor actor, RowRef row, CancellationToken cancel) => OnUserAsync(actor, row, async (db, user) =>
    {
        if (user.IsInvited) await messages.InvitationAsync(db, user, Now, cancel);
        else await messages.ResetAsync(db, user, Now, cancel);
        return Result.Success;
    }, cancel);

    /// <summary>Ends every sign-in of this person: cookies, tokens, open pages.</summary>
    public Task<Result> EndSignInsAsync(Actor actor, RowRef row, CancellationToken cancel) => OnUserAsync(actor, row, (db, user) =>
    {
        user.EndSignIns();
        db.Audit.Add(AuditEntry.Write(AuditArea.Users, AuditAct.SignedOut, new AuditSubject("user", user.Name, user.Id), actor, Now));
        return Task.FromResult(Result.Success);
    }, cancel);

    /// <summary>Ends a lockout before its time.</summary>
    public Task<Result> UnlockAsync(Actor actor, RowRef row, CancellationToken cancel) => OnUserAsync(actor, row, (_, user) =>
    {
        user.Unlock();
        return Task.FromResult(Result.Success);
    }, cancel);
}
