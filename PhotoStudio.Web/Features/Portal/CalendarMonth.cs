using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Portal;

/// <summary>A month laid out in weeks that begin as the studio's culture has it. Null days are the gap before the first.</summary>
public sealed record CalendarMonth(DateOnly First, IReadOnlyList<string> Weekdays, IReadOnlyList<DateOnly?> Days, bool HasPrevious)
{
    public static CalendarMonth Of(DateOnly day, StudioFormat format)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        var dates = format.Culture.DateTimeFormat;
        var begin = (int)dates.FirstDayOfWeek;
        var gap = ((int)first.DayOfWeek - begin + 7) % 7;
        var days = Enumerable.Repeat<DateOnly?>(null, gap).Concat(Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Select(n => (DateOnly?)first.AddDays(n)));
        return new CalendarMonth(first, [.. Enumerable.Range(0, 7).Select(n => dates.ShortestDayNames[(begin + n) % 7])], [.. days], first > format.Today);
    }
}
