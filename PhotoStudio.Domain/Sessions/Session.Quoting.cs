using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

public sealed partial class Session
{
    /// <summary>UTC.</summary>
    public DateTime? QuotedAt { get; private set; }

    /// <summary>The last day on which the client can answer.</summary>
    public DateOnly? QuoteValidUntil { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? QuoteAcceptedAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? QuoteDeclinedAt { get; private set; }

    public string? DeclineReason { get; private set; }

    /// <summary>Quotes, or quotes again: replaces the lines, clears an answer, and keeps the old total in the history.</summary>
    /// <param name="oldTotal">The former total as text, null the first time.</param>
    public void Quote(SessionDetails details, PricedLines price, DateOnly validUntil, string? oldTotal, Actor actor, DateTime now)
    {
        var from = Status;
        Take(details);
        Price(price);
        (Status, QuotedAt, QuoteValidUntil) = (SessionStatus.Quoted, now, validUntil);
        (QuoteAcceptedAt, QuoteDeclinedAt, DeclineReason) = (null, null, null);
        Settle(now);
        Log(SessionAction.Quote, from, oldTotal is null ? null : $"The quote before was {oldTotal}.", actor, now);
    }

    public void Accept(Actor actor, DateTime now)
    {
        QuoteAcceptedAt = now;
        Log(SessionAction.Accept, Status, null, actor, now);
    }

    public void Decline(string? reason, Actor actor, DateTime now)
    {
        (QuoteDeclinedAt, DeclineReason) = (now, reason);
        Log(SessionAction.Decline, Status, reason, actor, now);
    }
}
