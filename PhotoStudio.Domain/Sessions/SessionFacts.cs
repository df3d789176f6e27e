namespace PhotoStudio.Domain.Sessions;

/// <summary>What the rules look at, the same for a loaded session and for a row of a list. Money in minor units.</summary>
public readonly record struct SessionFacts(
    SessionStatus Status,
    bool Cancelled,
    Guid ClientId,
    long Total,
    long Balance,
    long PaidAmount,
    DateOnly? QuoteValidUntil,
    bool QuoteAnswered);
