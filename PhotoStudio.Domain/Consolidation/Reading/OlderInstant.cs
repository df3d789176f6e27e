using System.Globalization;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Reading;

/// <summary>Reads instants: UTC, as text, as a timestamp or as the milliseconds of a program.</summary>
public static class OlderInstant
{
    /// <summary>UTC; null when nothing readable stands there, or the year cannot be.</summary>
    public static DateTime? Read(object? value) => Of(value) is { Year: >= 1990 and <= 2200 } instant ? instant : null;

    /// <summary>The first that can be read.</summary>
    public static DateTime? First(OlderRow row, params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (Read(row.Value(column)) is { } instant) return instant;
        }

        return null;
    }

    private static DateTime? Of(object? value) => value switch
    {
        DateTime instant => instant.Kind is DateTimeKind.Local ? instant.ToUniversalTime() : DateTime.SpecifyKind(instant, DateTimeKind.Utc),
        DateTimeOffset instant => instant.UtcDateTime,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        long and (> 600_000_000_000 and < 8_000_000_000_000) and var milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime,
        long and (> 600_000_000 and < 8_000_000_000) and var seconds => DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime,
        string text => DateTime.TryParse(text.Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var read) ? read : null,
        _ => null,
    };
}
