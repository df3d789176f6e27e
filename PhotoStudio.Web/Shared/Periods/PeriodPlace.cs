using System.Globalization;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Shared.Periods;

/// <summary>A chosen period as addresses hold it: <c>period=quarter</c>, or <c>from=2026-01-01&amp;to=2026-03-15</c>.</summary>
public static class PeriodPlace
{
    private const string Days = "yyyy-MM-dd";

    /// <summary>This month where nothing can be read.</summary>
    public static Period Read(string? kind, string? from, string? to, DateOnly today)
    {
        if (Day(from) is { } first && Day(to) is { } last && first <= last) return Period.Range(first, last);
        var known = Enum.GetValues<PeriodKind>().FirstOrDefault(value => value is not PeriodKind.Range && Word(value) == kind);
        return Period.Of(known, today);
    }

    /// <summary>Puts it into an address; this month needs no words.</summary>
    public static void Write(this Period period, IDictionary<string, string?> query)
    {
        if (period.Kind is PeriodKind.Range)
        {
            query["from"] = period.Days.From.ToString(Days, CultureInfo.InvariantCulture);
            query["to"] = period.Days.To.ToString(Days, CultureInfo.InvariantCulture);
        }
        else if (period.Kind is not PeriodKind.Month)
        {
            query["period"] = Word(period.Kind);
        }
    }

    /// <summary>"November", "July to September", "2026", "3 Mar 2026 to 9 Apr 2026".</summary>
    public static string Name(this Period period, StudioFormat format) => Name(period.Days, format);

    /// <summary>The same of any stretch of days: whole months by their names.</summary>
    public static string Name(this DayRange days, StudioFormat format) => days.WholeMonths switch
    {
        1 => format.Month(days.From),
        12 when days.From.Month == 1 => days.From.Year.ToString(CultureInfo.InvariantCulture),
        > 0 => $"{format.Month(days.From)} to {format.Month(days.To)}",
        _ when days.From == days.To => format.ShortDay(days.From),
        _ => $"{format.ShortDay(days.From)} to {format.ShortDay(days.To)}",
    };

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1990 and <= 2200 ? day : null;

    private static string Word(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => "month",
        PeriodKind.Quarter => "quarter",
        PeriodKind.Year => "year",
        PeriodKind.LastYear => "lastYear",
        PeriodKind.Range => "range",
    };
}
