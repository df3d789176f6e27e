using System.Globalization;
using System.Text.RegularExpressions;

namespace PhotoStudio.Domain.Consolidation.Reading;

/// <summary>What was read of a time in free text; <paramref name="Minutes"/> where an end was written too.</summary>
public readonly record struct TimeReading(TimeOnly? Start, int? Minutes, bool Unread);

/// <summary>Reads times of day: <c>14:30</c>, <c>2:30 PM</c>, <c>14h</c>, <c>noon</c>, <c>10:00 - 11:30</c>. "Afternoon" is no time.</summary>
public static partial class OlderTime
{
    public static TimeReading Read(object? value)
    {
        if (value is TimeOnly known) return new TimeReading(new TimeOnly(known.Hour, known.Minute), null, false);
        if (value is TimeSpan { Ticks: >= 0, Days: 0 } span) return new TimeReading(new TimeOnly(span.Hours, span.Minutes), null, false);
        var text = (Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Trim().ToLowerInvariant();
        if (text.Length == 0) return default;
        if (One(text) is { } time) return new TimeReading(time, null, false);
        return Range().Match(text) is { Success: true } range ? OfRange(range) : new TimeReading(null, null, true);
    }

    private static TimeReading OfRange(Match range)
    {
        var (from, to) = (range.Groups["from"].Value.Trim(), range.Groups["to"].Value.Trim());
        var end = One(to);
        var start = One(from) ?? (HalfOfDay().Match(to) is { Success: true } half ? One(from + half.Value) : null);
        if (start is null || end is null || end <= start) return new TimeReading(null, null, true);
        return new TimeReading(start, (int)(end.Value - start.Value).TotalMinutes, false);
    }

    private static TimeOnly? One(string text) => text switch
    {
        "noon" or "midday" or "12 noon" => new TimeOnly(12, 0),
        "midnight" => new TimeOnly(0, 0),
        _ when Twelve().Match(text) is { Success: true } twelve => OfTwelve(twelve),
        _ when Full().Match(text) is { Success: true } full => Make(Number(full, "h"), Number(full, "m")),
        _ => null,
    };

    private static TimeOnly? OfTwelve(Match twelve)
    {
        var hour = Number(twelve, "h");
        if (hour is < 1 or > 12) return null;
        return Make((hour % 12) + (twelve.Groups["half"].Value == "p" ? 12 : 0), Number(twelve, "m"));
    }

    private static TimeOnly? Make(int hour, int minute) => hour is >= 0 and < 24 && minute is >= 0 and < 60 ? new TimeOnly(hour, minute) : null;

    private static int Number(Match match, string group) => match.Groups[group] is { Success: true, Value: var text } ? int.Parse(text, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<h>\d{1,2})(?:[:.h]?(?<m>\d{2}))?(?::\d{2})?\s*(?<half>[ap])\.?\s?m\.?$")]
    private static partial Regex Twelve();

    [GeneratedRegex(@"^(?<h>\d{1,2})(?:[:.h](?<m>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:h|hrs|uhr|o'clock)?|\s*(?:h|hrs|uhr|o'clock))$")]
    private static partial Regex Full();

    [GeneratedRegex(@"^(?<from>[^-–—]+?)\s*(?:-|–|—|\bto\b|\buntil\b)\s*(?<to>[^-–—]+)$")]
    private static partial Regex Range();

    [GeneratedRegex(@"\s*[ap]\.?\s?m\.?$")]
    private static partial Regex HalfOfDay();
}
