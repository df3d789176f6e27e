using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Sessions;

/// <summary>The order of a session list.</summary>
public enum SessionSort
{
    Date,
    DateDescending,
    CreatedAt,
    CreatedAtDescending,
    Client,
    ClientDescending,
    Total,
    TotalDescending,
}

/// <summary>Which sessions a list shows. Cancelled ones are left out unless asked for; then only they are shown, whatever their status.</summary>
public sealed record SessionFilter
{
    /// <summary>Empty: every status.</summary>
    public IReadOnlyList<SessionStatus> Statuses { get; init; } = [];

    public bool Cancelled { get; init; }

    /// <summary>Only quotes that stand so, at <see cref="QuoteDay"/>.</summary>
    public QuoteFilter? Quote { get; init; }

    /// <summary>The day on which <see cref="Quote"/> is meant: today.</summary>
    public DateOnly QuoteDay { get; init; }

    /// <summary>First day, included.</summary>
    public DateOnly? From { get; init; }

    /// <summary>With <see cref="From"/>: also what has no date yet.</summary>
    public bool WithOpenDates { get; init; }

    /// <summary>Last day, included.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only what began as a request on these days of the studio.</summary>
    public DayRange? RequestedDays { get; init; }

    /// <summary>The same as instants; the query fills it in.</summary>
    internal InstantRange? Requested { get; init; }

    /// <summary>True: only what was ever booked.</summary>
    public bool Booked { get; init; }

    public Guid? ClientId { get; init; }

    public Guid? PhotographerId { get; init; }

    public Guid? SessionTypeId { get; init; }

    /// <summary>Name, e-mail, place or type.</summary>
    public string? Search { get; init; }

    public SessionSort Sort { get; init; } = SessionSort.DateDescending;

    public Paging Paging { get; init; } = new();
}
