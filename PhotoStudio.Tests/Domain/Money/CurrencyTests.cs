using System.Globalization;
using CsCheck;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Tests.Domain.Money;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("JPY", 0)]
    [InlineData("USD", 2)]
    [InlineData("KWD", 3)]
    public void An_amount_reads_back_as_it_was_written(string code, int decimals)
    {
        var currency = Currency.Of(code);
        Assert.Equal(decimals, currency.Decimals);
        Gen.Long[-currency.MostMinor, currency.MostMinor].Sample(minor =>
        {
            var text = currency.ToDecimal(minor).ToString(CultureInfo.InvariantCulture);
            Assert.Equal(decimals, text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0);
            Assert.True(currency.TryToMinor(decimal.Parse(text, CultureInfo.InvariantCulture), out var read));
            Assert.Equal(minor, read);
        });
    }

    [Theory]
    [InlineData("JPY", "0.5")]
    [InlineData("USD", "0.005")]
    [InlineData("KWD", "1.0001")]
    [InlineData("USD", "100000000")]
    [InlineData("USD", "-100000000")]
    public void An_amount_that_is_too_exact_or_too_large_is_not_read(string code, string amount) =>
        Assert.False(Currency.Of(code).TryToMinor(decimal.Parse(amount, CultureInfo.InvariantCulture), out _));

    [Fact]
    public void Zeros_at_the_end_are_no_decimals() => Assert.True(Currency.Of("JPY").TryToMinor(5.000m, out var minor) && minor == 5);
}
