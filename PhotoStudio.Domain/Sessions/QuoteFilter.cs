namespace PhotoStudio.Domain.Sessions;

/// <summary>How a quote stands.</summary>
public enum QuoteFilter
{
    /// <summary>Neither declined nor lapsed.</summary>
    Open,

    Accepted,

    /// <summary>Not answered, and it soon can no longer be.</summary>
    Lapsing,
}

/// <summary>The quoted sessions of each kind, the cancelled left out.</summary>
internal static class QuoteFilters
{
    /// <summary>From how many days before its last day on a quote is about to lapse.</summary>
    public const int DaysBeforeLapse = 3;

    public static IQueryable<Session> OfQuote(this IQueryable<Session> rows, QuoteFilter filter, DateOnly today)
    {
        var soon = today.AddDays(DaysBeforeLapse);
        var quotes = rows.Where(s => s.Status == SessionStatus.Quoted && s.CancelledAt == null && s.QuoteDeclinedAt == null);
        return filter switch
        {
            QuoteFilter.Open => quotes.Where(s => s.QuoteAcceptedAt != null || s.QuoteValidUntil >= today),
            QuoteFilter.Accepted => quotes.Where(s => s.QuoteAcceptedAt != null),
            QuoteFilter.Lapsing => quotes.Where(s => s.QuoteAcceptedAt == null && s.QuoteValidUntil >= today && s.QuoteValidUntil <= soon),
        };
    }
}
