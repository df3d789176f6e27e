using System.Globalization;
using System.Text.RegularExpressions;

namespace PhotoStudio.Domain.Consolidation.Reading;

/// <summary>What was read of a day in free text. <paramref name="Why"/> says why nothing was; <paramref name="Time"/> is a time that was written with it.</summary>
public readonly record struct DayReading(DateOnly? Day, TimeOnly? Time, string? Why);

/// <summary>Reads days as people and programs wrote them. What could be meant in two ways is not read.</summary>
public static partial class OlderDay
{
    private const string NoSuchDay = "That day does not exist.";

    private static readonly string[] Worded = ["MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <param name="value">As the source has it.</param>
    /// <param name="zone">The studio's: an instant falls on a day there.</param>
    public static DayReading Read(object? value, TimeZoneInfo zone) => value switch
    {
        null => default,
        DateOnly day => Within(day, null),
        DateTime { Kind: DateTimeKind.Unspecified } local => Within(DateOnly.FromDateTime(local), TimeOf(local)),
        DateTime instant => OfInstant(instant.ToUniversalTime(), zone),
        _ => Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", zone),
    };

    private static DayReading Text(string given, TimeZoneInfo zone)
    {
        var text = given.Trim();
        if (text.Length == 0) return default;
        if (Iso().Match(text) is { Success: true } iso) return OfIso(iso, text, zone);
        if (Numbers().Match(text) is { Success: true } numbers) return OfNumbers(numbers);
        var plain = Spaces().Replace(Ordinals().Replace(Weekday().Replace(text, ""), "$1").Replace(",", " ", StringComparison.Ordinal).Replace(".", " ", StringComparison.Ordinal), " ").Trim();
        return DateOnly.TryParseExact(plain, Worded, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Within(day, null)
            : new DayReading(null, null, "Not a day.");
    }

    private static DayReading OfIso(Match iso, string text, TimeZoneInfo zone)
    {
        if (Make(iso.Groups["y"].Value, iso.Groups["m"].Value, iso.Groups["d"].Value) is not { } day) return new DayReading(null, null, NoSuchDay);
        if (!iso.Groups["t"].Success) return Within(day, null);
        if (iso.Groups["z"].Success)
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? OfInstant(instant.UtcDateTime, zone) : Within(day, null);
        return TimeOnly.TryParse(iso.Groups["t"].Value, CultureInfo.InvariantCulture, out var time) ? Within(day, time == TimeOnly.MinValue ? null : Minutes(time)) : Within(day, null);
    }

    /// <summary>Midnight in UTC is a bare day that a program wrote out; any other instant falls on the studio's day.</summary>
    private static DayReading OfInstant(DateTime utc, TimeZoneInfo zone)
    {
        if (utc.TimeOfDay == TimeSpan.Zero) return Within(DateOnly.FromDateTime(utc), null);
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
        return Within(DateOnly.FromDateTime(local), TimeOf(local));
    }

    private static DayReading OfNumbers(Match numbers)
    {
        var (a, b, year) = (numbers.Groups["a"].Value, numbers.Groups["b"].Value, numbers.Groups["y"].Value);
        var (dayFirst, monthFirst) = (Make(year, b, a), Make(year, a, b));
        if (numbers.Groups["s"].Value == ".") monthFirst = null;
        return (dayFirst, monthFirst) switch
        {
            (null, null) => new DayReading(null, null, NoSuchDay),
            ({ } day, null) => Within(day, null),
            (null, { } day) => Within(day, null),
            var (one, other) when one == other => Within(one!.Value, null),
            _ => new DayReading(null, null, "Day and month could be either way round."),
        };
    }

    private static DateOnly? Make(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var made) ? made : null;

    private static DayReading Within(DateOnly day, TimeOnly? time) =>
        day.Year is < 1990 or > 2200 ? new DayReading(null, null, "That year is too far away.") : new DayReading(day, time, null);

    private static TimeOnly? TimeOf(DateTime local) => local.TimeOfDay == TimeSpan.Zero ? null : Minutes(TimeOnly.FromDateTime(local));

    private static TimeOnly Minutes(TimeOnly time) => new(time.Hour, time.Minute);

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[T ]\s*(?<t>\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?<z>Z|[+-]\d{2}(?::?\d{2})?)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<a>\d{1,2})(?<s>[-/.])\s?(?<b>\d{1,2})[-/.]\s?(?<y>\d{4})$")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(\d)(st|nd|rd|th)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinals();

    [GeneratedRegex(@"^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
