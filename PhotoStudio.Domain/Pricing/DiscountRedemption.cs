namespace PhotoStudio.Domain.Pricing;

/// <summary>One session's use of a code. A session holds at most one that is not released; released ones stay as the history of the code.</summary>
public sealed class DiscountRedemption
{
    private DiscountRedemption()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid DiscountCodeId { get; private init; }

    public Guid SessionId { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    public string By { get; private init; } = "";

    /// <summary>UTC; null while the session uses the code.</summary>
    public DateTime? ReleasedAt { get; private init; }

    internal static DiscountRedemption Of(Guid codeId, Guid sessionId, string by, DateTime now) => new() { DiscountCodeId = codeId, SessionId = sessionId, By = by, At = now };
}
