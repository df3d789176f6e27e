using System.Collections.Concurrent;
using System.Globalization;

namespace PhotoStudio.Domain.Common;

/// <summary>Amounts as text in a culture: with the currency's own sign and decimals, and a true minus (U+2212).</summary>
public static class MoneyText
{
    private static readonly ConcurrentDictionary<string, string> Signs = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Culture, string Currency), NumberFormatInfo> Formats = new();

    /// <summary>With the sign: €4,089.92.</summary>
    public static string WithSign(long minor, Currency currency, string culture) => currency.ToDecimal(minor).ToString("C", Format(currency, culture));

    /// <summary>Without the sign, for columns: 4,089.92.</summary>
    public static string Bare(long minor, Currency currency, string culture) => currency.ToDecimal(minor).ToString("N", Format(currency, culture));

    /// <summary>€, $; the code itself where a currency has no sign of its own.</summary>
    public static string SignOf(string currencyCode) => Signs.GetOrAdd(currencyCode, static code => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.ISOCurrencySymbol == code)
        .Select(region => region.CurrencySymbol)
        .OrderBy(sign => sign.Length).ThenBy(sign => sign, StringComparer.Ordinal)
        .FirstOrDefault(code));

    private static NumberFormatInfo Format(Currency currency, string culture) => Formats.GetOrAdd((culture, currency.Code), _ =>
    {
        var own = CultureInfo.GetCultureInfo(culture);
        var format = (NumberFormatInfo)own.NumberFormat.Clone();
        if (new RegionInfo(own.Name).ISOCurrencySymbol != currency.Code) format.CurrencySymbol = SignOf(currency.Code);
        (format.CurrencyDecimalDigits, format.NumberDecimalDigits, format.NegativeSign) = (currency.Decimals, currency.Decimals, "\u2212");
        if (format.CurrencyNegativePattern is 0) format.CurrencyNegativePattern = 1;
        return format;
    });
}
