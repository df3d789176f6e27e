using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Features.Users;

/// <summary>What is next for somebody in the list.</summary>
public enum NextAct
{
    Approve,
    Unlock,
    InviteAgain,
}

/// <summary>What an admin may do to one login, with the words for it.</summary>
internal sealed class UserActs(UserService users, UserView user)
{
    /// <summary>Null when nothing waits to be done.</summary>
    public static NextAct? NextOf(UserView user) => user switch
    {
        { State: UserState.Pending } => NextAct.Approve,
        { State: UserState.Rejected } => null,
        { Locked: true } => NextAct.Unlock,
        { Invited: true } => NextAct.InviteAgain,
        _ => null,
    };

    public static string WordOf(NextAct next) => next switch
    {
        NextAct.Approve => "Approve",
        NextAct.Unlock => "Unlock",
        NextAct.InviteAgain => "Invite again",
    };

    public UserAct Of(NextAct next) => next switch
    {
        NextAct.Approve => Approve(),
        NextAct.Unlock => Unlock(),
        NextAct.InviteAgain => InviteAgain(),
    };

    public UserAct Approve() => new($"{user.Name} is approved, and has a message that says so.", actor => users.ApproveAsync(actor, user.Id, default));

    public UserAct Reject() => new($"{user.Name} is rejected.", actor => users.RejectAsync(actor, user.Id, default), Restore());

    public UserAct Restore() => new($"{user.Name} is let in again.", actor => users.RestoreAsync(actor, user.Id, default));

    public UserAct Role(UserRole role) => new(
        $"{user.Name} is now {role.ToString().ToLowerInvariant()}.",
        actor => users.ChangeRoleAsync(actor, user.Id, role, default),
        new($"{user.Name} is {user.Role.ToString().ToLowerInvariant()} again.", actor => users.ChangeRoleAsync(actor, user.Id, user.Role, default)));

    public UserAct Confirm() => new($"The address of {user.Name} counts as confirmed.", actor => users.ConfirmAddressAsync(actor, user.Id, default));

    public UserAct Unlock() => new($"{user.Name} may try again.", actor => users.UnlockAsync(actor, user.Id, default));

    public UserAct Reset() => new($"A link to choose a new password is on its way to {user.Email}.", actor => users.SendResetAsync(actor, user.Id, default));

    public UserAct InviteAgain() => new($"Another invitation is on its way to {user.Email}.", actor => users.InviteAgainAsync(actor, user.Id, default));

    public UserAct End() => new($"{user.Name} is signed out everywhere within a minute.", actor => users.EndSignInsAsync(actor, user.Id, default));
}
