using System.Globalization;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Documents;

/// <summary>Numbers, dates and money as they are printed: in the studio's culture, with no-break spaces and the true minus.</summary>
public sealed class PaperCulture
{
    private const char Minus = '\u2212';
    private const char NoBreakSpace = '\u00A0';
    private readonly CultureInfo culture;
    private readonly Currency currency;
    private readonly NumberFormatInfo money;

    public PaperCulture(string name, Currency currency)
    {
        this.currency = currency;
        culture = CultureInfo.GetCultureInfo(name);
        money = MoneyFormat.For(culture, currency);
    }

    public string Name => culture.Name;

    public bool ReadsRight => culture.TextInfo.IsRightToLeft;

    /// <summary>Minor units without a currency sign: 1,234.50.</summary>
    public string Amount(long minor) => Signed(minor, value => value.ToString($"N{currency.Decimals}", money));

    /// <summary>Minor units with the currency sign where the culture puts it: €1,234.50, 1.234,50 €.</summary>
    public string Money(long minor) => Signed(minor, value => value.ToString($"C{currency.Decimals}", money));

    /// <summary>Without trailing zeros.</summary>
    public string Quantity(decimal quantity) => Spaces((quantity < 0 ? Minus.ToString() : "") + Math.Abs(quantity).ToString("#,##0.############", culture));

    /// <summary>19 is 19 %: as many decimals as the rate has.</summary>
    public string Percent(decimal rate)
    {
        var bare = rate / 1.000000000000000000000000000000000m;
        return Spaces((bare / 100).ToString($"P{bare.Scale}", culture));
    }

    /// <summary>
    /// A day in words, without the day of the week: 23 November 2026; November 23, 2026. In figures where the culture reads from
    /// right to left: the words of a document are English, and a month among them would tear the date apart.
    /// </summary>
    public string Day(DateOnly day) => day.ToString(ReadsRight ? "d" : LongDate, culture);

    private string LongDate
    {
        get
        {
            var pattern = culture.DateTimeFormat.LongDatePattern;
            var at = pattern.IndexOf("dddd", StringComparison.Ordinal);
            return at < 0 ? pattern : pattern.Remove(at, 4).Trim(' ', ',', '،', '、');
        }
    }

    private string Signed(long minor, Func<decimal, string> write) =>
        Spaces((minor < 0 ? Minus.ToString() : "") + write(Math.Abs(currency.ToDecimal(minor))));

    /// <summary>A number never breaks at the end of a line.</summary>
    private static string Spaces(string text) => text.Replace(' ', NoBreakSpace);
}
