using System.Globalization;

namespace PhotoStudio.Domain.Settings;

/// <summary>The sign that stands for a currency in a culture: its own short one at home, else one that cannot be mistaken.</summary>
public static class CurrencySigns
{
    private static readonly Dictionary<string, string> Unmistakable = new(StringComparer.Ordinal)
    {
        ["EUR"] = "€",
        ["GBP"] = "£",
        ["USD"] = "US$",
        ["JPY"] = "¥",
        ["INR"] = "₹",
        ["KRW"] = "₩",
        ["ILS"] = "₪",
        ["UAH"] = "₴",
        ["TRY"] = "₺",
        ["VND"] = "₫",
        ["NGN"] = "₦",
        ["PHP"] = "₱",
        ["CAD"] = "CA$",
        ["AUD"] = "A$",
        ["NZD"] = "NZ$",
        ["BRL"] = "R$",
        ["MXN"] = "MX$",
    };

    /// <summary>The sign, with a no-break space after it where it is a word of letters ("CHF").</summary>
    public static string Of(string code, CultureInfo culture)
    {
        var home = culture.IsNeutralCulture || culture.Equals(CultureInfo.InvariantCulture) ? null : new RegionInfo(culture.Name);
        var sign = home?.ISOCurrencySymbol == code ? home.CurrencySymbol : Unmistakable.GetValueOrDefault(code, code);
        var leads = culture.NumberFormat.CurrencyPositivePattern == 0;
        return leads && char.IsLetter(sign[^1]) ? sign + "\u00a0" : sign;
    }
}
