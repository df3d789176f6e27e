using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Tests.Domain.Settings;

public class StudioFormatTests
{
    private static readonly DateOnly Wedding = new(2026, 12, 12);
    private static readonly DateOnly LastYear = new(2025, 3, 2);

    [Theory]
    [InlineData("en-IE", "EUR", "2,056.06", "€2,056.06", "−€120.00")]
    [InlineData("en-US", "USD", "2,056.06", "$2,056.06", "−$120.00")]
    [InlineData("de-DE", "EUR", "2.056,06", "2.056,06\u00a0€", "−120,00\u00a0€")]
    [InlineData("de-CH", "CHF", "2’056.06", "CHF\u00a02’056.06", "−CHF\u00a0120.00")]
    [InlineData("en-US", "CAD", "2,056.06", "CA$2,056.06", "−CA$120.00")]
    [InlineData("en-IE", "JPY", "205,606", "¥205,606", "−¥12,000")]
    [InlineData("en-IE", "KWD", "205.606", "KWD\u00a0205.606", "−KWD\u00a012.000")]
    public void Money_follows_the_culture_and_the_currency(string culture, string currency, string amount, string money, string negative)
    {
        var format = Make(culture, currency);
        Assert.Equal((amount, money, negative), (format.Amount(205606), format.Money(205606), format.Money(-12000)));
    }

    [Theory]
    [InlineData("en-IE", "Sat 12 Dec", "Sun 2 Mar 2025", "12 Dec", "12 Dec 2026", "Saturday 12 December 2026", "13:00")]
    [InlineData("en-US", "Sat, Dec 12", "Sun, Mar 2, 2025", "Dec 12", "Dec 12, 2026", "Saturday, December 12, 2026", "1:00 PM")]
    [InlineData("de-DE", "Sa, 12. Dez.", "So, 2. März 2025", "12. Dez.", "12. Dez. 2026", "Samstag, 12. Dezember 2026", "13:00")]
    [InlineData("ja-JP", "12月12日 土", "2025年3月2日 日", "12月12日", "2026年12月12日", "2026年12月12日土曜日", "13:00")]
    public void Days_follow_the_culture_and_name_the_year_only_when_it_is_another(
        string culture, string day, string lastYear, string shortDay, string fullDay, string longDay, string time)
    {
        var format = Make(culture, "EUR");
        Assert.Equal((day, lastYear), (format.Day(Wedding), format.Day(LastYear)));
        Assert.Equal((shortDay, fullDay, longDay), (format.ShortDay(Wedding), format.FullDay(Wedding), format.LongDay(Wedding)));
        Assert.Equal(time, format.Time(new TimeOnly(13, 0)).Replace('\u202f', ' '));
    }

    [Theory]
    [InlineData(0, "today", "today")]
    [InlineData(1, "tomorrow", "tomorrow")]
    [InlineData(19, "in 19 days", "in 19 days")]
    [InlineData(-1, "yesterday", "1 day late")]
    [InlineData(-12, "12 days ago", "12 days late")]
    public void Relative_words_stand_beside_the_date(int days, string relative, string due)
    {
        var format = Make("en-IE", "EUR");
        var day = format.Today.AddDays(days);
        Assert.Equal((relative, due), (format.Relative(day), format.Due(day)));
    }

    [Theory]
    [InlineData(45, "45 min")]
    [InlineData(60, "1 h")]
    [InlineData(90, "90 min")]
    [InlineData(600, "10 h")]
    [InlineData(150, "2 h 30 min")]
    public void Durations_are_said_as_people_say_them(int minutes, string said) => Assert.Equal(said, StudioFormat.Duration(minutes));

    [Fact]
    public void Instants_are_shown_on_the_studios_wall_clock() =>
        Assert.Equal("1 Jul, 00:30", Make("en-IE", "EUR").Instant(new DateTime(2026, 6, 30, 23, 30, 0, DateTimeKind.Utc)));

    [Fact]
    public void Percentages_and_quantities_have_no_more_decimals_than_there_are()
    {
        var format = Make("de-DE", "EUR");
        Assert.Equal(("23\u00a0%", "8,125\u00a0%"), (format.Percent(23.000m), format.Percent(8.125m)));
        Assert.Equal(("2", "1,5"), (format.Quantity(2.000m), format.Quantity(1.50m)));
    }

    [Fact]
    public void What_is_not_there_is_a_dash() => Assert.Equal(("–", "–"), (Make("en-IE", "EUR").Amount(null), Make("en-IE", "EUR").Day((DateOnly?)null)));

    private static StudioFormat Make(string culture, string currency) => new(
        StudioFormat.CultureOf(culture), Currency.Of(currency), TimeZoneInfo.FindSystemTimeZoneById("Europe/Dublin"), new DateOnly(2026, 11, 23));
}
