using System.Globalization;

namespace PhotoStudio.Web.Shared.Entry;

/// <summary>Reads a day as people write it: today, tomorrow, fri, 12 dec, Dec 12 2026, 12.12., 2026-12-12.</summary>
public static class DayEntry
{
    public const string Wrong = "That is not a date. Write it like 12 Dec, fri or 2026-12-12.";

    private static readonly string[] Numeric = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d"];

    /// <summary>A weekday is the next one after today; a day without a year is the one nearest ahead, up to a quarter in the past.</summary>
    public static bool TryRead(string text, CultureInfo culture, DateOnly today, out DateOnly day)
    {
        day = default;
        var tidy = text.Trim().ToLowerInvariant();
        if (tidy.Length == 0) return false;
        if (Word(tidy, today) is { } named) day = named;
        else if (Weekday(tidy, culture) is { } weekday) day = Next(today, weekday);
        else if (!Numbers(tidy, culture, today, out day) && !Months(tidy, culture, today, out day)) return false;
        return true;
    }

    private static DateOnly? Word(string text, DateOnly today) => text switch
    {
        "today" or "now" => today,
        "tomorrow" => today.AddDays(1),
        "yesterday" => today.AddDays(-1),
        _ => null,
    };

    private static DayOfWeek? Weekday(string text, CultureInfo culture)
    {
        if (text.Length < 2) return null;
        foreach (var dates in new[] { CultureInfo.InvariantCulture.DateTimeFormat, culture.DateTimeFormat })
            for (var i = 0; i < 7; i++)
                if (dates.DayNames[i].StartsWith(text.TrimEnd('.'), true, culture)) return (DayOfWeek)i;
        return null;
    }

    private static DateOnly Next(DateOnly today, DayOfWeek weekday) => today.AddDays(((int)weekday - (int)today.DayOfWeek + 6) % 7 + 1);

    private static bool Numbers(string text, CultureInfo culture, DateOnly today, out DateOnly day)
    {
        if (DateOnly.TryParseExact(text, Numeric, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return true;
        var parts = text.Split(['.', '/', '-', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length is not (2 or 3) || !parts.All(part => part.Length <= 4 && part.All(char.IsAsciiDigit))) return false;
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var monthFirst = culture.DateTimeFormat.ShortDatePattern.IndexOf('M', StringComparison.Ordinal) < culture.DateTimeFormat.ShortDatePattern.IndexOf('d', StringComparison.Ordinal);
        var (dayNumber, month) = monthFirst && !text.Contains('.', StringComparison.Ordinal) ? (numbers[1], numbers[0]) : (numbers[0], numbers[1]);
        return TryMake(dayNumber, month, numbers.Length == 3 ? numbers[2] : null, today, out day);
    }

    private static bool Months(string text, CultureInfo culture, DateOnly today, out DateOnly day)
    {
        day = default;
        var parts = text.Split([' ', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Where(part => Weekday(part, culture) is null || Month(part, culture) > 0).ToList();
        var month = parts.Select(part => Month(part, culture)).FirstOrDefault(found => found > 0);
        var numbers = parts.Where(part => part.All(char.IsAsciiDigit) && part.Length <= 4).Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        if (month == 0 || numbers.Count is not (1 or 2) || parts.Count != numbers.Count + 1) return false;
        var dayNumber = numbers.Find(number => number <= 31);
        var rest = numbers.Count == 2 ? numbers.First(number => number != dayNumber || numbers[0] == numbers[1]) : (int?)null;
        return TryMake(dayNumber, month, rest, today, out day);
    }

    private static int Month(string text, CultureInfo culture)
    {
        if (text.Length < 3) return 0;
        foreach (var dates in new[] { CultureInfo.InvariantCulture.DateTimeFormat, culture.DateTimeFormat })
            for (var i = 0; i < 12; i++)
                if (dates.MonthNames[i].StartsWith(text, true, culture)) return i + 1;
        return 0;
    }

    private static bool TryMake(int dayNumber, int month, int? year, DateOnly today, out DateOnly day)
    {
        day = default;
        if (month is < 1 or > 12 || dayNumber < 1) return false;
        var fullYear = year is < 100 ? 2000 + year : year;
        var guess = fullYear ?? (month < today.Month - 3 ? today.Year + 1 : today.Year);
        if (guess is < 1900 or > 2200 || dayNumber > DateTime.DaysInMonth(guess, month)) return false;
        day = new DateOnly(guess, month, dayNumber);
        return true;
    }
}
