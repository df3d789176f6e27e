using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Who can see a shoot.</summary>
public enum ShootVisibility
{
    /// <summary>Staff only.</summary>
    Private,

    /// <summary>Staff and the clients it was granted to.</summary>
    Shared,

    /// <summary>Everybody.</summary>
    Public,
}

/// <summary>Publishing, granting, and taking away.</summary>
public sealed partial class Shoot
{
    /// <summary>UTC; null while it is not public.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>UTC; null when it never was public.</summary>
    public DateTime? FirstPublishedAt { get; private set; }

    /// <summary>UTC; null while it is there. Its files go some time later, so that it can be brought back.</summary>
    public DateTime? DeletedAt { get; private set; }

    public void Publish(bool published, Actor actor, DateTime now)
    {
        if (published == PublishedAt is not null) return;
        PublishedAt = published ? now : null;
        FirstPublishedAt ??= PublishedAt;
        Touch(actor, now);
    }

    /// <summary>Lets a client see it; once is enough.</summary>
    public void Grant(Client client, Actor actor, DateTime now)
    {
        if (access.Exists(grant => grant.ClientId == client.Id)) return;
        access.Add(ShootAccess.Give(Id, client.Id, actor, now));
        Touch(actor, now);
    }

    public void Revoke(Guid clientId, Actor actor, DateTime now)
    {
        if (access.RemoveAll(grant => grant.ClientId == clientId) > 0) Touch(actor, now);
    }

    public void Delete(Actor actor, DateTime now)
    {
        DeletedAt ??= now;
        Touch(actor, now);
    }

    public void Restore(Actor actor, DateTime now)
    {
        DeletedAt = null;
        Touch(actor, now);
    }
}
