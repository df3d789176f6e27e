using System.Globalization;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Documents;

/// <summary>How a culture writes a currency that may be a foreign one.</summary>
internal static class MoneyFormat
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["EUR"] = "€", ["GBP"] = "£", ["JPY"] = "¥", ["ILS"] = "₪", ["INR"] = "₹", ["KRW"] = "₩", ["UAH"] = "₴", ["TRY"] = "₺", ["VND"] = "₫",
        ["AUD"] = "A$", ["CAD"] = "CA$", ["NZD"] = "NZ$", ["HKD"] = "HK$", ["MXN"] = "MX$", ["BRL"] = "R$", ["USD"] = "$",
    };

    public static NumberFormatInfo For(CultureInfo culture, Currency currency)
    {
        var format = (NumberFormatInfo)culture.NumberFormat.Clone();
        format.CurrencySymbol = Sign(culture, currency.Code);
        format.CurrencyGroupSeparator = format.NumberGroupSeparator;
        format.CurrencyDecimalSeparator = format.NumberDecimalSeparator;
        // A sign that ends in a letter touches the figure otherwise: CHF100.
        if (format.CurrencyPositivePattern < 2 && char.IsLetter(format.CurrencySymbol[^1])) format.CurrencyPositivePattern += 2;
        return format;
    }

    private static string Sign(CultureInfo culture, string code)
    {
        var own = culture.IsNeutralCulture || culture.Name.Length == 0 ? null : new RegionInfo(culture.Name);
        if (own?.ISOCurrencySymbol == code) return own.CurrencySymbol;
        if (code == "USD" && own?.CurrencySymbol == "$") return "US$";
        return Signs.GetValueOrDefault(code, code);
    }
}
