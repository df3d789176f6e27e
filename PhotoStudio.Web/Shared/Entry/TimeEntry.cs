using System.Globalization;
using System.Text.RegularExpressions;

namespace PhotoStudio.Web.Shared.Entry;

/// <summary>Reads a time of day as people write it: 14:30, 14.30, 1430, 2:30 pm, 2pm, 9.</summary>
public static partial class TimeEntry
{
    public const string Wrong = "That hour does not exist. Write it like 14:30 or 2:30 pm.";

    /// <summary>False when it is no time. Empty text is none either: ask before.</summary>
    public static bool TryRead(string text, CultureInfo culture, out TimeOnly time)
    {
        time = default;
        var tidy = text.Trim().Replace('\u202f', ' ').Replace('\u00a0', ' ').ToLowerInvariant();
        var match = Pattern().Match(tidy);
        if (!match.Success) return TimeOnly.TryParse(tidy, culture, DateTimeStyles.AllowWhiteSpaces, out time);
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"].Success)
        {
            if (hour is < 1 or > 12) return false;
            hour = hour % 12 + (match.Groups["half"].ValueSpan[0] == 'p' ? 12 : 0);
        }

        if (hour > 23 || minute > 59) return false;
        time = new TimeOnly(hour, minute);
        return true;
    }

    [GeneratedRegex(@"^(?<h>\d{1,2})(?:[:.h ]?(?<m>\d{2}))?\s*(?:(?<half>[ap])\.?\s?m?\.?|h|uhr)?$")]
    private static partial Regex Pattern();
}
