using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Overview;

/// <summary>How much of the calendar is seen.</summary>
public enum CalendarKind
{
    Month,
    Week,
}

/// <summary>Where in the calendar somebody is. The address holds all of it, so that Back, reload and sharing work.</summary>
/// <param name="Kind">A month or a week.</param>
/// <param name="Day">Any day of it: the one whose sessions phones list below.</param>
public sealed record CalendarPlace(CalendarKind Kind, DateOnly Day)
{
    private const string Path = "/sessions/calendar";

    public Guid? PhotographerId { get; init; }

    public Guid? SessionTypeId { get; init; }

    /// <summary>The address of this week or month.</summary>
    public static string Now(CalendarKind kind) => kind is CalendarKind.Week ? Path + "?view=week" : Path;

    public static CalendarPlace Read(string? view, string? day, string? by, string? type, DateOnly today) => new(view == "week" ? CalendarKind.Week : CalendarKind.Month, Parse(day) ?? today)
    {
        PhotographerId = Guid.TryParse(by, out var photographer) ? photographer : null,
        SessionTypeId = Guid.TryParse(type, out var kind) ? kind : null,
    };

    /// <summary>A day as addresses hold it; null where it cannot be read, or is too far away.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1990 and <= 2200 ? day : null;

    /// <summary>The week a day is in, as the studio's culture begins it.</summary>
    public static DayRange WeekOf(DateOnly day, StudioFormat format)
    {
        var first = day.AddDays(-(((int)day.DayOfWeek - (int)format.Culture.DateTimeFormat.FirstDayOfWeek + 7) % 7));
        return new DayRange(first, first.AddDays(6));
    }

    /// <summary>The days that are drawn: whole weeks.</summary>
    public DayRange Days(StudioFormat format)
    {
        if (Kind is CalendarKind.Week) return WeekOf(Day, format);
        var first = new DateOnly(Day.Year, Day.Month, 1);
        return new DayRange(WeekOf(first, format).From, WeekOf(first.AddMonths(1).AddDays(-1), format).To);
    }

    public bool IsOut(DateOnly day) => Kind is CalendarKind.Month && (day.Year, day.Month) != (Day.Year, Day.Month);

    /// <summary>The week or month before (-1) or after (1).</summary>
    public CalendarPlace Turned(int by) => this with { Day = Kind is CalendarKind.Week ? Day.AddDays(7 * by) : new DateOnly(Day.Year, Day.Month, 1).AddMonths(by) };

    public string Href()
    {
        var query = new Dictionary<string, string?>();
        if (Kind is CalendarKind.Week) query["view"] = "week";
        query["day"] = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (PhotographerId is { } by) query["by"] = by.ToString();
        if (SessionTypeId is { } type) query["type"] = type.ToString();
        return QueryHelpers.AddQueryString(Path, query);
    }
}
