using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Overview;

/// <summary>What the studio looks like now. Money in minor units of the studio's currency.</summary>
public sealed record OverviewView
{
    /// <summary>Payments less refunds, by the day the money came, tax included.</summary>
    public required Compared Revenue { get; init; }

    /// <summary>Tax included.</summary>
    public required Compared Expenses { get; init; }

    public Compared Profit => new(Revenue.Now - Expenses.Now, Revenue.Before - Expenses.Before);

    /// <summary>Requests of the period, and how many of them were booked.</summary>
    public required Conversion Conversion { get; init; }

    public required OverviewFigures Figures { get; init; }

    /// <summary>Twelve at least, the period's last month last.</summary>
    public required IReadOnlyList<MonthMoney> Months { get; init; }

    /// <summary>Request, quoted, booked, paid; the cancelled left out.</summary>
    public required IReadOnlyList<PipelineStep> Pipeline { get; init; }

    public required OverviewDecisions Decisions { get; init; }

    /// <summary>Today and the next thirty days, in order.</summary>
    public required IReadOnlyList<UpcomingSession> Upcoming { get; init; }
}

/// <summary>The figures as of now.</summary>
/// <param name="Outstanding">Balance of issued invoices.</param>
/// <param name="OutstandingCount">How many of them.</param>
/// <param name="BookedAhead">Booked and paid sessions that are not invoiced, before tax.</param>
/// <param name="BookedAheadCount">How many of them.</param>
/// <param name="QuotesOpen">Quotes neither declined nor lapsed.</param>
/// <param name="QuotesOpenCount">How many of them.</param>
public sealed record OverviewFigures(
    long Outstanding, int OutstandingCount, long BookedAhead, int BookedAheadCount, long QuotesOpen, int QuotesOpenCount);

/// <summary>Sessions of a status: how many, what they come to with tax and before it, and since when the oldest waits (UTC).</summary>
public sealed record PipelineStep(SessionStatus Status, int Count, long Total, long Net, DateTime? Oldest);

/// <summary>What waits for a decision today.</summary>
public sealed record OverviewDecisions(
    OverdueInvoices Overdue, int Requests, DateTime? OldestRequest, MoneySum Accepted, MoneySum Lapsing, int PaidNotInvoiced, long PaidNotInvoicedTotal, int Reviews, PeopleWaiting? People)
{
    /// <summary>What visitors wrote and nobody has dealt with.</summary>
    public int Messages { get; init; }

    public int Count => Overdue.Count + Requests + Accepted.Count + Lapsing.Count + PaidNotInvoiced + Reviews + Messages + (People?.Count ?? 0);
}

/// <summary>Issued invoices past their due day.</summary>
public sealed record OverdueInvoices(int Count, long Balance, DateOnly? OldestDue);

/// <summary>How many, and what they come to.</summary>
public sealed record MoneySum(int Count, long Total);

/// <summary>Who signed up and waits to be let in; the first is named. Null for those who may not approve.</summary>
public sealed record PeopleWaiting(int Count, string? First);

/// <summary>A session soon to come.</summary>
public sealed record UpcomingSession(
    Guid Id, SessionStatus Status, DateOnly Date, TimeOnly? StartTime, int DurationMinutes, string SessionType, string ClientName, string? Location, string? Photographer, long Balance);
