namespace PhotoStudio.Domain.Users;

/// <summary>What a link in a message lets its reader do, once.</summary>
public enum LinkPurpose
{
    ConfirmAddress,
    ResetPassword,
    Invitation,
    ChangeEmail,
}

/// <summary>One link sent to one person. Only a hash of its secret is kept.</summary>
public sealed class AccountLink
{
    private AccountLink()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid UserId { get; private init; }

    public LinkPurpose Purpose { get; private init; }

    /// <summary>SHA-256 of the secret, in hexadecimal.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>The address it was sent to, and which it proves.</summary>
    public string Email { get; private init; } = "";

    /// <summary>UTC.</summary>
    public DateTime ExpiresAt { get; private init; }

    /// <summary>UTC; null while it can still be used.</summary>
    public DateTime? UsedAt { get; private set; }

    public bool IsLive(DateTime now) => UsedAt is null && now < ExpiresAt;

    public void Use(DateTime now) => UsedAt = now;

    internal static AccountLink Create(Guid userId, LinkPurpose purpose, string hash, string email, DateTime now) => new()
    {
        UserId = userId,
        Purpose = purpose,
        Hash = hash,
        Email = email,
        ExpiresAt = now + LifeOf(purpose),
    };

    /// <summary>How long a link can be used. A studio without a mail server hands links on by other ways, so none is shorter than a day.</summary>
    public static TimeSpan LifeOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.ConfirmAddress => TimeSpan.FromDays(7),
        LinkPurpose.ResetPassword => TimeSpan.FromDays(1),
        LinkPurpose.Invitation => TimeSpan.FromDays(14),
        LinkPurpose.ChangeEmail => TimeSpan.FromDays(1),
    };
}
