using System.Globalization;

namespace PhotoStudio.Domain.Settings;

/// <summary>The zones and cultures a studio may choose.</summary>
public static class Region
{
    private static readonly Lazy<Dictionary<string, CultureInfo>> Known = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Where(culture => culture.Name.Length is > 0 and <= 20)
        .GroupBy(culture => culture.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase));

    /// <summary>Cultures of a country or region, by their English names.</summary>
    public static IReadOnlyList<CultureInfo> Cultures { get; } = [.. Known.Value.Values.OrderBy(culture => culture.EnglishName, StringComparer.Ordinal)];

    /// <summary>IANA zones in alphabetical order.</summary>
    public static IReadOnlyList<string> Zones { get; } =
        [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => Iana(zone)).OfType<string>().Append("UTC").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The name of a culture as it is written; null when there is none of that name.</summary>
    public static string? ReadCulture(string name) => Known.Value.TryGetValue(name.Trim(), out var culture) ? culture.Name : null;

    /// <summary>The name of an IANA zone; null when this machine knows none of that name.</summary>
    public static string? ReadZone(string name)
    {
        var trimmed = name.Trim();
        return trimmed.Length is > 0 and <= 100 && TimeZoneInfo.TryFindSystemTimeZoneById(trimmed, out var zone) && zone.HasIanaId ? zone.Id : null;
    }

    private static string? Iana(TimeZoneInfo zone) =>
        zone.HasIanaId ? zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : null;
}
