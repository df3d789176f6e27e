using System.Globalization;
using System.Text.RegularExpressions;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Consolidation.Reading;

/// <summary>What was read of an amount. <paramref name="Minor"/> is null when nothing stands there, or nothing readable.</summary>
/// <param name="Minor">Minor units, to the nearest.</param>
/// <param name="TooExact">It had more decimals than the currency.</param>
/// <param name="Unread">Something stands there that is no amount.</param>
public readonly record struct MoneyReading(long? Minor, bool TooExact, bool Unread);

/// <summary>Reads amounts from floating point, exact numbers and text.</summary>
public static partial class OlderMoney
{
    public static MoneyReading Read(object? value, Currency currency)
    {
        if (value is null || (value is string blank && string.IsNullOrWhiteSpace(blank))) return default;
        if (Exact(value) is not { } amount || Math.Abs(amount) > 1_000_000_000_000m) return new MoneyReading(null, false, true);
        var scaled = amount * Scale(currency);
        var minor = decimal.Round(scaled, 0, MidpointRounding.AwayFromZero);
        return new MoneyReading((long)minor, minor != scaled, false);
    }

    /// <summary>The number as it was meant: 19.99 stored as floating point is 19.99.</summary>
    public static decimal? Exact(object? value) => value switch
    {
        decimal exact => exact,
        long whole => whole,
        int whole => whole,
        double real => double.IsFinite(real) && Math.Abs(real) < 1e15 ? (decimal)real : null,
        float real => float.IsFinite(real) && Math.Abs(real) < 1e15f ? (decimal)real : null,
        string text => OfText(text),
        _ => null,
    };

    private static decimal? OfText(string text)
    {
        var bare = Signs().Replace(text, "");
        if (LastComma().IsMatch(bare)) bare = bare.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        else if (Thousands().IsMatch(bare)) bare = bare.Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(bare, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    private static decimal Scale(Currency currency) => currency.Decimals switch { 0 => 1m, 3 => 1000m, _ => 100m };

    [GeneratedRegex(@"[\s$€£¥]|\b[A-Za-z]{3}\b")]
    private static partial Regex Signs();

    [GeneratedRegex(@"^-?\d{1,3}(?:\.\d{3})*,\d{2}$|^-?\d+,\d{2}$")]
    private static partial Regex LastComma();

    [GeneratedRegex(@"^-?\d{1,3}(,\d{3})+(\.\d+)?$")]
    private static partial Regex Thousands();
}
