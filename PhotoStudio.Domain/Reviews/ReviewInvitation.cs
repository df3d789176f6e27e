namespace PhotoStudio.Domain.Reviews;

/// <summary>A link sent to the client of one session, to write its review without signing in, once. Only a hash of its secret is kept.</summary>
public sealed class ReviewInvitation
{
    /// <summary>How long a link can be used.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    private ReviewInvitation()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid SessionId { get; private set; }

    /// <summary>SHA-256 of the secret, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The address it went to; null when the link was handed on by hand.</summary>
    public string? Email { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime SentAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>UTC; null while it can still be used. A newer invitation of the same session ends it too.</summary>
    public DateTime? UsedAt { get; private set; }

    public bool IsLive(DateTime now) => UsedAt is null && now < ExpiresAt;

    /// <summary>From here on it opens nothing.</summary>
    public void Use(DateTime now) => UsedAt = now;

    internal static ReviewInvitation Create(Guid sessionId, string hash, string? email, DateTime now) => new()
    {
        SessionId = sessionId,
        Hash = hash,
        Email = email,
        SentAt = now,
        ExpiresAt = now + Life,
    };

    /// <summary>An invitation of an older installation: its link opens here what it opened there, and no longer.</summary>
    internal static ReviewInvitation BringOver(OlderInvitation older)
    {
        var invitation = new ReviewInvitation();
        invitation.BringOverAgain(older);
        return invitation;
    }

    /// <summary>The same row again, after it changed at the source and before anybody used it here.</summary>
    internal void BringOverAgain(OlderInvitation older) =>
        (SessionId, Hash, Email, SentAt, ExpiresAt, UsedAt) = (older.SessionId, ReviewLinks.HashOf(older.Token), older.Email, older.SentAt, older.ExpiresAt, older.UsedAt);
}
