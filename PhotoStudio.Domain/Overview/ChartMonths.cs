using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Overview;

/// <summary>Which months the chart shows for a period: its own, and so many before them that there are twelve; at most thirty-six, none that is still to come.</summary>
public static class ChartMonths
{
    public const int Least = 12;
    public const int Most = 36;

    public static DayRange Of(Period period, DateOnly today)
    {
        var now = FirstOf(today);
        var last = FirstOf(period.Days.To);
        if (last > now && FirstOf(period.Days.From) <= now) last = now;
        var own = (last.Year - period.Days.From.Year) * 12 + last.Month - period.Days.From.Month + 1;
        return new DayRange(last.AddMonths(1 - Math.Clamp(own, Least, Most)), last.AddMonths(1).AddDays(-1));
    }

    /// <summary>The first days of the months in it.</summary>
    public static IEnumerable<DateOnly> Each(DayRange months)
    {
        for (var month = FirstOf(months.From); month <= months.To; month = month.AddMonths(1)) yield return month;
    }

    public static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
