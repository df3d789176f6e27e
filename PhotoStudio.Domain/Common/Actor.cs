namespace PhotoStudio.Domain.Common;

/// <summary>What a person may be to the studio. Closed: every switch over it names each case.</summary>
public enum ActorRole
{
    /// <summary>Nobody is signed in.</summary>
    Anonymous,

    /// <summary>Signed up, but not yet let in.</summary>
    Pending,

    /// <summary>Sees its own rows only.</summary>
    Client,

    Staff,

    Admin,

    /// <summary>The program itself: start-up, background work, the demo.</summary>
    System,
}

/// <summary>Who acts. The first parameter of every command: pages, the API and tests all pass through it.</summary>
/// <param name="Role">What the person may be to the studio.</param>
/// <param name="UserId">The login, null for a visitor and for the program itself.</param>
/// <param name="Name">As written into histories.</param>
/// <param name="ClientId">The client row this login belongs to, null for everyone but clients.</param>
public sealed record Actor(ActorRole Role, Guid? UserId, string Name, Guid? ClientId = null)
{
    public static readonly Actor Anonymous = new(ActorRole.Anonymous, null, "Visitor");

    public static readonly Actor System = new(ActorRole.System, null, "PhotoStudio");

    /// <summary>The studio's side: Admin, Staff or the program itself.</summary>
    public bool IsStaff => Role is ActorRole.Staff or ActorRole.Admin or ActorRole.System;

    public bool IsAdmin => Role is ActorRole.Admin or ActorRole.System;

    public bool IsClient => Role is ActorRole.Client;

    /// <summary>True when this is the client that the row belongs to.</summary>
    public bool Owns(Guid clientId) => IsClient && ClientId == clientId;
}
