using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>A part of the list that a figure of the Overview opens.</summary>
public enum SessionSlice
{
    OpenQuotes,
    AcceptedQuotes,
    LapsingQuotes,

    /// <summary>Booked and paid, not invoiced yet.</summary>
    BookedAhead,
}

/// <summary>What a slice is called and which sessions it means.</summary>
public static class SessionSlices
{
    public static string Word(SessionSlice slice) => slice switch
    {
        SessionSlice.OpenQuotes => "Quotes open",
        SessionSlice.AcceptedQuotes => "Quotes accepted",
        SessionSlice.LapsingQuotes => "Quotes about to lapse",
        SessionSlice.BookedAhead => "Booked ahead",
    };

    /// <summary>The address of the list with this slice only.</summary>
    public static string Address(SessionSlice slice) => new SessionListPlace { Only = slice, Sort = SessionSort.Date }.Href();

    public static SessionFilter Narrow(this SessionFilter filter, SessionSlice slice, DateOnly today) => slice switch
    {
        SessionSlice.OpenQuotes => filter with { Quote = QuoteFilter.Open, QuoteDay = today },
        SessionSlice.AcceptedQuotes => filter with { Quote = QuoteFilter.Accepted, QuoteDay = today },
        SessionSlice.LapsingQuotes => filter with { Quote = QuoteFilter.Lapsing, QuoteDay = today },
        SessionSlice.BookedAhead => filter.Statuses.Count == 0 ? filter with { Statuses = [SessionStatus.Booked, SessionStatus.Paid] } : filter,
    };
}
