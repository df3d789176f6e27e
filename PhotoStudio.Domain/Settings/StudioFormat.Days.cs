using System.Globalization;

namespace PhotoStudio.Domain.Settings;

/// <summary>Days, times and instants.</summary>
public sealed partial class StudioFormat
{
    private readonly string dayPattern;
    private readonly string dayAndYearPattern;

    /// <summary>"Sat 12 Dec"; the year only when it is not this one.</summary>
    public string Day(DateOnly day) => day.ToString(day.Year == Today.Year ? dayPattern : dayAndYearPattern, Culture);

    public string Day(DateOnly? day) => day is { } known ? Day(known) : None;

    /// <summary>"12 Dec", "12 Dec 2025": without the weekday, for histories.</summary>
    public string ShortDay(DateOnly day) => WithoutWeekday(day, day.Year == Today.Year);

    /// <summary>"12 Dec 2026": always with the year, for papers and payments.</summary>
    public string FullDay(DateOnly day) => WithoutWeekday(day, false);

    /// <summary>"Saturday 12 December 2026", for titles and sentences.</summary>
    public string LongDay(DateOnly day) => day.ToString(Culture.DateTimeFormat.LongDatePattern, Culture);

    /// <summary>"December", "December 2027": heads of groups.</summary>
    public string Month(DateOnly day) => day.ToString(day.Year == Today.Year ? "MMMM" : Culture.DateTimeFormat.YearMonthPattern, Culture);

    /// <summary>"13:00" or "1:00 PM".</summary>
    public string Time(TimeOnly time) => time.ToString(Culture.DateTimeFormat.ShortTimePattern, Culture);

    /// <summary>"13:00 to 23:00".</summary>
    public string Times(TimeOnly start, int minutes) => $"{Time(start)} to {Time(start.AddMinutes(minutes))}";

    /// <summary>"90 min", "2 h", "2 h 30 min".</summary>
    public static string Duration(int minutes) => (minutes / 60, minutes % 60) switch
    {
        ( > 0, 0) => $"{minutes / 60} h",
        ( >= 2, var rest) => $"{minutes / 60} h {rest} min",
        _ => $"{minutes} min",
    };

    /// <summary>"today", "tomorrow", "in 19 days", "yesterday", "12 days ago". Stands beside the real date, never alone.</summary>
    public string Relative(DateOnly day) => (day.DayNumber - Today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 0 and var days => $"in {Count(days)} days",
        var days => $"{Count(-days)} days ago",
    };

    /// <summary>How a due day stands: "today", "in 7 days", "1 day late".</summary>
    public string Due(DateOnly day) => (Today.DayNumber - day.DayNumber) switch
    {
        1 => "1 day late",
        > 1 and var days => $"{Count(days)} days late",
        _ => Relative(day),
    };

    /// <summary>An instant (UTC) on the studio's wall clock.</summary>
    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);

    public DateOnly LocalDay(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>"9 Nov, 11:42".</summary>
    public string Instant(DateTime utc) => $"{ShortDay(LocalDay(utc))}, {LocalTime(utc)}";

    /// <summary>"11:42".</summary>
    public string LocalTime(DateTime utc) => Time(TimeOnly.FromDateTime(Local(utc)));

    private string WithoutWeekday(DateOnly day, bool withoutYear)
    {
        var pattern = withoutYear ? Culture.DateTimeFormat.MonthDayPattern : Bare(Culture.DateTimeFormat.LongDatePattern);
        return day.ToString(pattern.Replace("MMMM", "MMM", StringComparison.Ordinal), Culture);
    }

    private static string Bare(string longPattern) => longPattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ',', '،');

    private static (string Day, string WithYear) ShortPatterns(DateTimeFormatInfo dates)
    {
        var whole = dates.LongDatePattern;
        var monthDay = dates.MonthDayPattern.Replace("MMMM", "MMM", StringComparison.Ordinal);
        var weekdayFirst = whole.StartsWith("dddd", StringComparison.Ordinal) || !whole.Contains("dddd", StringComparison.Ordinal);
        var joint = whole.StartsWith("dddd,", StringComparison.Ordinal) ? ", " : " ";
        var withYear = Bare(whole).Replace("MMMM", "MMM", StringComparison.Ordinal);
        return weekdayFirst ? ($"ddd{joint}{monthDay}", $"ddd{joint}{withYear}") : ($"{monthDay} ddd", $"{withYear} ddd");
    }
}
