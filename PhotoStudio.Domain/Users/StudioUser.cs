using Microsoft.AspNetCore.Identity;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Users;

public enum UserRole
{
    Client,
    Staff,
    Admin,
}

public enum UserState
{
    Pending,
    Approved,
    Rejected,
}

/// <summary>A login. Locked is not stored as a state: it is Identity's lockout end. The user name is always the e-mail.</summary>
[Audited(
    AuditArea.Users, "user",
    Only = [nameof(Name), nameof(Email), nameof(PhoneNumber), nameof(Role), nameof(State), nameof(EmailConfirmed), nameof(PasswordHash), nameof(TwoFactorEnabled), nameof(LockoutEnd), nameof(OptedOutOfBulkMail), nameof(ClientId)])]
public sealed partial class StudioUser : IdentityUser<Guid>
{
    public StudioUser() => Id = Guid.CreateVersion7();

    public string Name { get; set; } = "";

    public UserRole Role { get; set; } = UserRole.Client;

    public UserState State { get; set; } = UserState.Pending;

    /// <summary>The client row this login acts for; set once the address is confirmed, never by approval alone.</summary>
    public Guid? ClientId { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>UTC; null until the first sign-in.</summary>
    public DateTime? LastSignInAt { get; set; }

    /// <summary>Whether bulk mail must leave this person out.</summary>
    public bool OptedOutOfBulkMail { get; set; }

    /// <summary>What the link in a bulk message carries, so that one click opts this person out. Opens nothing else.</summary>
    public Guid MailKey { get; private set; } = Guid.NewGuid();

    /// <summary>Name, e-mail and phone in their normal form, for search.</summary>
    public string Search { get; private set; } = "";

    /// <summary>Invited, and has not chosen a password yet.</summary>
    public bool IsInvited => PasswordHash is null && !EmailConfirmed;

    /// <summary>Who this person is to a command: pending until approved and confirmed.</summary>
    public Actor ToActor() => State is UserState.Approved && EmailConfirmed
        ? new Actor(ToActorRole(Role), Id, Name, Role is UserRole.Client ? ClientId : null)
        : new Actor(ActorRole.Pending, Id, Name);

    private static ActorRole ToActorRole(UserRole role) => role switch
    {
        UserRole.Client => ActorRole.Client,
        UserRole.Staff => ActorRole.Staff,
        UserRole.Admin => ActorRole.Admin,
    };
}
