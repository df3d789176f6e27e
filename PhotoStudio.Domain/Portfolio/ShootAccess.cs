using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>That a client may see a shoot and download from it.</summary>
public sealed class ShootAccess
{
    private ShootAccess()
    {
    }

    public Guid ShootId { get; private init; }

    public Guid ClientId { get; private init; }

    public Client? Client { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime GrantedAt { get; private init; }

    public string GrantedBy { get; private init; } = "";

    /// <summary>When the client was last written that the photographs are ready, UTC; null: not yet.</summary>
    public DateTime? ToldAt { get; private set; }

    /// <summary>When the client last opened it, UTC; null: not yet.</summary>
    public DateTime? SeenAt { get; private set; }

    internal static ShootAccess Give(Guid shootId, Guid clientId, Actor actor, DateTime now) =>
        new() { ShootId = shootId, ClientId = clientId, GrantedAt = now, GrantedBy = actor.Name };

    internal void Told(DateTime now) => ToldAt = now;
}
