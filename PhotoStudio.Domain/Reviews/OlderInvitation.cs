namespace PhotoStudio.Domain.Reviews;

/// <summary>A review invitation as older data tells it, checked. Instants are UTC.</summary>
/// <param name="SessionId">The session it asks about.</param>
/// <param name="Token">The secret in its link; only a hash of it is kept.</param>
/// <param name="Email">The address it went to.</param>
/// <param name="SentAt">When it was made.</param>
/// <param name="ExpiresAt">From then on it opens nothing.</param>
/// <param name="UsedAt">Null while it can still be used.</param>
public sealed record OlderInvitation(Guid SessionId, string Token, string? Email, DateTime SentAt, DateTime ExpiresAt, DateTime? UsedAt)
{
    public bool IsOpen(DateTime now) => UsedAt is null && now < ExpiresAt;
}
