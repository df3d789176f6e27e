namespace PhotoStudio.Domain.Idempotency;

/// <summary>The answer that somebody's key was given first, kept for a day. Without a status it is still being worked on.</summary>
public sealed class IdempotencyRecord
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid UserId { get; private init; }

    /// <summary>As sent; unique for the user.</summary>
    public string Key { get; private init; } = "";

    /// <summary>SHA-256 of what was asked: method, address and body.</summary>
    public string Fingerprint { get; private init; } = "";

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private init; }

    /// <summary>Null while it runs.</summary>
    public int? Status { get; private set; }

    public string? Json { get; private set; }

    public string? Location { get; private set; }

    public string? ETag { get; private set; }

    public static IdempotencyRecord Begin(IdempotencyKey key, DateTime now) =>
        new() { UserId = key.UserId, Key = key.Text, Fingerprint = key.Fingerprint, CreatedAt = now };

    public void Complete(KeptAnswer answer) => (Status, Json, Location, ETag) = (answer.Status, answer.Json, answer.Location, answer.ETag);
}

/// <summary>A key and what it was sent with.</summary>
public sealed record IdempotencyKey(Guid UserId, string Text, string Fingerprint);

/// <summary>An answer as it is given again.</summary>
public sealed record KeptAnswer(int Status, string? Json, string? Location, string? ETag);
