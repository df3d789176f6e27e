using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Documents;

namespace PhotoStudio.Tests.Domain.Documents;

public sealed class PaperCultureTests
{
    [Theory]
    [InlineData("en-GB", "EUR", "€4,089.92")]
    [InlineData("en-US", "USD", "$4,089.92")]
    [InlineData("en-CA", "USD", "US$4,089.92")]
    [InlineData("de-DE", "EUR", "4.089,92 €")]
    [InlineData("fr-FR", "EUR", "4\u202F089,92 €")]
    [InlineData("de-CH", "CHF", "CHF 4’089.92")]
    [InlineData("en-US", "SEK", "SEK 4,089.92")]
    public void Money_is_written_as_the_culture_does(string culture, string code, string expected) =>
        Assert.Equal(expected.Replace(' ', '\u00A0'), new PaperCulture(culture, Currency.Of(code)).Money(408992));

    [Theory]
    [InlineData("JPY", "408,992")]
    [InlineData("EUR", "4,089.92")]
    [InlineData("KWD", "408.992")]
    public void The_currency_decides_the_decimals(string code, string expected) =>
        Assert.Equal(expected, new PaperCulture("en-US", Currency.Of(code)).Amount(408992));

    [Fact]
    public void A_minus_is_a_minus_and_stands_before_the_sign() => Assert.Equal("\u2212€50.00", Of("en-GB").Money(-5000));

    [Theory]
    [InlineData("en-GB", "19%", "8.875%", "0%")]
    [InlineData("de-DE", "19\u00A0%", "8,875\u00A0%", "0\u00A0%")]
    public void A_rate_has_as_many_decimals_as_it_needs(string culture, string full, string odd, string none)
    {
        var paper = Of(culture);
        Assert.Equal((full, odd, none), (paper.Percent(19.000m), paper.Percent(8.875m), paper.Percent(0m)));
    }

    [Theory]
    [InlineData("en-GB", "23 November 2026")]
    [InlineData("en-US", "November 23, 2026")]
    [InlineData("de-DE", "23. November 2026")]
    [InlineData("fr-FR", "23 novembre 2026")]
    [InlineData("ja-JP", "2026年11月23日")]
    public void Days_are_in_words_without_the_day_of_the_week(string culture, string expected) =>
        Assert.Equal(expected, Of(culture).Day(new DateOnly(2026, 11, 23)));

    [Fact]
    public void Quantities_have_no_trailing_zeros() => Assert.Equal(("12", "1,5"), (Of("en-GB").Quantity(12.000m), Of("de-DE").Quantity(1.50m)));

    private static PaperCulture Of(string culture) => new(culture, Currency.Of("EUR"));
}
