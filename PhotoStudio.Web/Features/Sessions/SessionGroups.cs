using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>Rows under a head of time: Today, This week, a month.</summary>
public sealed record SessionGroup(string? Head, IReadOnlyList<SessionRow> Rows);

/// <summary>Groups a page of rows by time when it is sorted by date; otherwise it is one group without a head.</summary>
public static class SessionGroups
{
    public static IReadOnlyList<SessionGroup> Of(IReadOnlyList<SessionRow> rows, SessionSort sort, StudioFormat format) =>
        sort is SessionSort.Date or SessionSort.DateDescending
            ? [.. rows.GroupBy(row => Head(row.Date, format)).Select(group => new SessionGroup(group.Key, [.. group]))]
            : [new SessionGroup(null, rows)];

    private static string Head(DateOnly? day, StudioFormat format)
    {
        if (day is not { } known) return "Date open";
        if (known == format.Today) return "Today";
        return Week(known, format) == Week(format.Today, format) ? "This week" : format.Month(known);
    }

    /// <summary>The first day of the week it falls in, as the culture counts weeks.</summary>
    private static DateOnly Week(DateOnly day, StudioFormat format) =>
        day.AddDays(-(((int)day.DayOfWeek - (int)format.Culture.DateTimeFormat.FirstDayOfWeek + 7) % 7));
}
