using System.Globalization;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Settings;

/// <summary>
/// Makes text of money, days and instants in the studio's culture, currency and zone. One for each page or message: it knows which
/// day is today. Every text that people see goes through it, so that list, page, mail and paper say the same.
/// </summary>
public sealed partial class StudioFormat
{
    /// <summary>U+2212, as wide as a plus: the hyphen is too short in a column of figures.</summary>
    public const string Minus = "−";

    /// <summary>What stands where there is no amount, day or name.</summary>
    public const string None = "–";

    private readonly TimeZoneInfo zone;

    public StudioFormat(CultureInfo culture, Currency currency, TimeZoneInfo zone, DateOnly today)
    {
        (Currency, Today, this.zone) = (currency, today, zone);
        Culture = Adapted(culture, currency);
        (dayPattern, dayAndYearPattern) = ShortPatterns(Culture.DateTimeFormat);
    }

    /// <summary>The studio's culture, with the studio's currency in it.</summary>
    public CultureInfo Culture { get; }

    public Currency Currency { get; }

    /// <summary>Today in the studio's zone, as it was when this was made.</summary>
    public DateOnly Today { get; }

    /// <summary>The sign for the head of a column: "€".</summary>
    public string CurrencyMark => Culture.NumberFormat.CurrencySymbol.Trim('\u00a0');

    public static StudioFormat Of(StudioSettings settings, TimeProvider clock) => Of(settings, settings.MomentOf(clock).Today);

    /// <param name="settings">Culture, currency and zone.</param>
    /// <param name="today">The studio's day.</param>
    public static StudioFormat Of(StudioSettings settings, DateOnly today) => new(
        CultureOf(settings.Culture), settings.Currency, TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone), today);

    /// <summary>For a session or an invoice that was made with another currency.</summary>
    public StudioFormat With(Currency currency) => currency == Currency ? this : new(Culture, currency, zone, Today);

    /// <summary>"2,056.06": no sign, for columns of figures.</summary>
    public string Amount(long minor) => Currency.ToDecimal(minor).ToString("N" + Currency.Decimals.ToString(CultureInfo.InvariantCulture), Culture);

    /// <summary>"2,056.06", or a dash for what is not priced.</summary>
    public string Amount(long? minor) => minor is { } known ? Amount(known) : None;

    /// <summary>"€2,056.06": with the sign, for sums and in sentences.</summary>
    public string Money(long minor) => Unbroken(Currency.ToDecimal(minor).ToString("C" + Currency.Decimals.ToString(CultureInfo.InvariantCulture), Culture));

    /// <summary>"2056.06": as it stands in an input, without separators of thousands.</summary>
    public string Entry(long minor) => Currency.ToDecimal(minor).ToString("F" + Currency.Decimals.ToString(CultureInfo.InvariantCulture), Culture);

    /// <summary>"23%" or "23 %", as the culture has it. The value is in percent, not a share.</summary>
    public string Percent(decimal percent)
    {
        var decimals = Math.Min((int)Normalised(percent).Scale, 3);
        return Unbroken((percent / 100).ToString("P" + decimals.ToString(CultureInfo.InvariantCulture), Culture));
    }

    /// <summary>"2", "1.5": no more decimals than there are.</summary>
    public string Quantity(decimal quantity) => Normalised(quantity).ToString("#,0.###", Culture);

    public string Count(int count) => count.ToString("N0", Culture);

    /// <summary>The culture of a name, or en-US where the machine does not know it.</summary>
    public static CultureInfo CultureOf(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en-US");
        }
    }

    /// <summary>A figure and its sign stay on one line.</summary>
    private static string Unbroken(string text) => text.Replace(' ', '\u00a0');

    private static decimal Normalised(decimal value) => value / 1.0000000000000000000000000000m;

    private static CultureInfo Adapted(CultureInfo culture, Currency currency)
    {
        var adapted = (CultureInfo)culture.Clone();
        var numbers = adapted.NumberFormat;
        (numbers.NegativeSign, numbers.CurrencySymbol) = (Minus, CurrencySigns.Of(currency.Code, culture));
        numbers.CurrencyDecimalDigits = currency.Decimals;
        numbers.CurrencyNegativePattern = numbers.CurrencyPositivePattern switch { 0 => 1, 1 => 5, 2 => 9, _ => 8 };
        adapted.DateTimeFormat.Calendar = adapted.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() ?? adapted.DateTimeFormat.Calendar;
        return CultureInfo.ReadOnly(adapted);
    }
}
