using System.Globalization;
using System.Text;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Shared.Entry;

/// <summary>Reads an amount as people write it: 1,049.80 and 1.049,80 and 1049.8 alike, wherever that can mean one thing only.</summary>
public static class MoneyEntry
{
    /// <summary>How an amount should look in this culture and currency.</summary>
    public static string Wrong(CultureInfo culture, Currency currency) =>
        $"That is not an amount. Write it like {currency.ToDecimal(104980).ToString("N" + currency.Decimals.ToString(CultureInfo.InvariantCulture), culture)}.";

    /// <summary>Whole minor units; false for what is no amount, has too many decimals or could mean two amounts.</summary>
    public static bool TryRead(string text, CultureInfo culture, Currency currency, out long minor)
    {
        minor = 0;
        return TryReadNumber(text, culture, currency.Decimals, out var amount) && currency.TryToMinor(amount, out minor);
    }

    /// <summary>A number with at most <paramref name="decimals"/> decimals: quantities and percentages too.</summary>
    public static bool TryReadNumber(string text, CultureInfo culture, int decimals, out decimal number)
    {
        number = 0;
        var tidy = Tidy(text);
        var negative = tidy.StartsWith('-');
        if (negative) tidy = tidy[1..];
        if (tidy.Length == 0 || !tidy.All(c => char.IsAsciiDigit(c) || c is '.' or ',')) return false;
        if (Plain(tidy, culture, decimals) is not { } plain) return false;
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)) return false;
        if (number.Scale > decimals && number != Math.Round(number, decimals)) return false;
        if (negative) number = -number;
        return true;
    }

    /// <summary>Digits, separators and a leading minus; signs of currencies, spaces and apostrophes are dropped.</summary>
    private static string Tidy(string text)
    {
        var tidy = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsDigit(c)) tidy.Append((char)('0' + (int)char.GetNumericValue(c)));
            else if (c is '-' or '−') tidy.Append('-');
            else if (c is '٫') tidy.Append(',');
            else if (!(char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.CurrencySymbol or UnicodeCategory.Format || c is '\'' or '’' or '٬' or '%')) tidy.Append(c);
        }

        return tidy.ToString();
    }

    /// <summary>With a point for the decimals and no other separator, or null where that cannot be told.</summary>
    private static string? Plain(string text, CultureInfo culture, int decimals)
    {
        var last = text.LastIndexOfAny(['.', ',']);
        if (last < 0) return text;
        var other = text[last] == '.' ? ',' : '.';
        var twice = text.IndexOf(text[last], StringComparison.Ordinal) != last;
        if (twice) return text.Contains(other, StringComparison.Ordinal) ? null : Grouped(text, text[last]);
        if (text.Contains(other, StringComparison.Ordinal)) return Grouped(text[..last], other) is { } whole ? $"{whole}.{text[(last + 1)..]}" : null;
        if (text.Length - last - 1 != 3 || last is 0 or > 3 || text[0] == '0') return text.Replace(',', '.');
        if (culture.NumberFormat.NumberGroupSeparator == text[last].ToString()) return Grouped(text, text[last]);
        return decimals >= 3 && culture.NumberFormat.NumberDecimalSeparator == text[last].ToString() ? text.Replace(',', '.') : null;
    }

    private static string? Grouped(string text, char separator)
    {
        var groups = text.Split(separator);
        var fits = groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3);
        return fits ? string.Concat(groups) : null;
    }
}
