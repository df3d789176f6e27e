namespace PhotoStudio.Domain.Common;

/// <summary>A stretch of days that figures are read for.</summary>
public enum PeriodKind
{
    Month,
    Quarter,
    Year,
    LastYear,

    /// <summary>Any first and last day.</summary>
    Range,
}

/// <summary>
/// A chosen stretch of days, and the one before it that it is compared with. Months, quarters and years are the calendar's. One that is not over is compared
/// with the same part of the one before: on the 23rd, with the first 23 days of the last month.
/// </summary>
public sealed record Period(PeriodKind Kind, DayRange Days)
{
    public static Period Of(PeriodKind kind, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        var year = new DateOnly(today.Year, 1, 1);
        return kind switch
        {
            PeriodKind.Month or PeriodKind.Range => Months(kind, month, 1),
            PeriodKind.Quarter => Months(kind, year.AddMonths((today.Month - 1) / 3 * 3), 3),
            PeriodKind.Year => Months(kind, year, 12),
            PeriodKind.LastYear => Months(kind, year.AddYears(-1), 12),
        };
    }

    public static Period Range(DateOnly from, DateOnly to) => new(PeriodKind.Range, new DayRange(from, to));

    /// <summary>True while days of it are still to come.</summary>
    public bool IsRunning(DateOnly today) => Days.Contains(today) && today < Days.To;

    /// <summary>What it is compared with: as many months before where it is made of whole months, otherwise as many days just before; only as much of it as has passed of this one.</summary>
    public DayRange Before(DateOnly today)
    {
        var last = IsRunning(today) ? today : Days.To;
        if (Days.WholeMonths is not { } months) return new DayRange(Days.From.AddDays(-Days.Days), last.AddDays(-Days.Days));
        return new DayRange(Days.From.AddMonths(-months), last == Days.To ? Days.From.AddDays(-1) : last.AddMonths(-months));
    }

    private static Period Months(PeriodKind kind, DateOnly first, int count) => new(kind, new DayRange(first, first.AddMonths(count).AddDays(-1)));
}
