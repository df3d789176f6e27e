using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Documents;

/// <summary>Numbers and money as they stand on every page, and days in the long form of papers: in the culture the document was made with.</summary>
public sealed class PaperCulture(string name, Currency currency)
{
    private const char NoBreakSpace = '\u00A0';

    // Zone and day play no part in what a paper says: its days are days already.
    private readonly StudioFormat format = new(StudioFormat.CultureOf(name), currency, TimeZoneInfo.Utc, DateOnly.MinValue);

    public string Name => format.Culture.Name;

    public bool ReadsRight => format.Culture.TextInfo.IsRightToLeft;

    /// <summary>Minor units without a currency sign: 1,234.50.</summary>
    public string Amount(long minor) => Unbroken(format.Amount(minor));

    /// <summary>Minor units with the currency sign where the culture puts it: €1,234.50, 1.234,50 €.</summary>
    public string Money(long minor) => format.Money(minor);

    /// <summary>Without trailing zeros.</summary>
    public string Quantity(decimal quantity) => Unbroken(format.Quantity(quantity));

    /// <summary>19 is 19 %: as many decimals as the rate has.</summary>
    public string Percent(decimal rate) => format.Percent(rate);

    /// <summary>
    /// A day in words, without the day of the week: 23 November 2026; November 23, 2026. In figures where the culture reads from
    /// right to left: the words of a document are English, and a month among them would tear the date apart.
    /// </summary>
    public string Day(DateOnly day) => day.ToString(ReadsRight ? "d" : LongDate, format.Culture);

    private string LongDate
    {
        get
        {
            var pattern = format.Culture.DateTimeFormat.LongDatePattern;
            var at = pattern.IndexOf("dddd", StringComparison.Ordinal);
            return at < 0 ? pattern : pattern.Remove(at, 4).Trim(' ', ',', '،', '、');
        }
    }

    /// <summary>A number never breaks at the end of a line.</summary>
    private static string Unbroken(string text) => text.Replace(' ', NoBreakSpace);
}
