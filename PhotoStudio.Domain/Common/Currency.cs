using System.Globalization;

namespace PhotoStudio.Domain.Common;

/// <summary>An ISO 4217 currency and how many decimals its amounts have. Amounts are kept as whole minor units in a <c>long</c>.</summary>
public sealed record Currency(string Code, int Decimals)
{
    /// <summary>The largest amount a document may total: 99,999,999.99, or as many minor units of another currency's decimals.</summary>
    private const decimal Most = 99_999_999.99m;

    private static readonly Dictionary<string, int> OddDecimals = new(StringComparer.Ordinal)
    {
        ["BIF"] = 0,
        ["CLP"] = 0,
        ["DJF"] = 0,
        ["GNF"] = 0,
        ["ISK"] = 0,
        ["JPY"] = 0,
        ["KMF"] = 0,
        ["KRW"] = 0,
        ["PYG"] = 0,
        ["RWF"] = 0,
        ["UGX"] = 0,
        ["UYI"] = 0,
        ["VND"] = 0,
        ["VUV"] = 0,
        ["XAF"] = 0,
        ["XOF"] = 0,
        ["XPF"] = 0,
        ["BHD"] = 3,
        ["IQD"] = 3,
        ["JOD"] = 3,
        ["KWD"] = 3,
        ["LYD"] = 3,
        ["OMR"] = 3,
        ["TND"] = 3,
    };

    private static readonly Lazy<HashSet<string>> Known = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name).ISOCurrencySymbol)
        .Where(code => code is { Length: 3 } && code.All(char.IsAsciiLetterUpper))
        .ToHashSet(StringComparer.Ordinal));

    private long Scale => Decimals switch { 0 => 1, 3 => 1000, _ => 100 };

    /// <summary>The largest amount, in minor units.</summary>
    public long MostMinor => (long)(Most * Scale);

    /// <summary>Every code that can be chosen, in alphabetical order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Known.Value.Order(StringComparer.Ordinal)];

    public static bool IsKnown(string? code) => code is not null && Known.Value.Contains(code);

    /// <summary>The currency of a known code.</summary>
    public static Currency Of(string code) => new(code, OddDecimals.GetValueOrDefault(code, 2));

    /// <summary>Minor units as a decimal amount: 35000 is 350.00 (the decimals are kept, so that JSON shows them).</summary>
    public decimal ToDecimal(long minor) => new decimal(minor) / Scale + new decimal(0, 0, 0, false, (byte)Decimals);

    /// <summary>Reads an amount exactly; false when it has more decimals than the currency, or is beyond what a document may hold.</summary>
    public bool TryToMinor(decimal amount, out long minor)
    {
        minor = 0;
        if (Math.Abs(amount) > Most) return false;
        var scaled = amount * Scale;
        if (scaled != decimal.Truncate(scaled)) return false;
        minor = (long)scaled;
        return true;
    }
}
