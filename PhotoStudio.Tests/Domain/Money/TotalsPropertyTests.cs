using System.Numerics;
using CsCheck;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Tests.Domain.Money;

/// <summary>What holds for any lines, rates, discounts and both tax modes. The taxes are checked against whole-number arithmetic.</summary>
public sealed class TotalsPropertyTests
{
    private static readonly Gen<TaxedAmount> Line = Gen.Select(
        Gen.Long[0, 3_000_000_00], Gen.OneOf(0m, 5.5m, 7m, 8.875m, 19m, 20m, 0.001m, 100m), (amount, rate) => new TaxedAmount(amount, rate));

    private static readonly Gen<Discount> AnyDiscount = Gen.OneOf(
        Gen.Int[0, 100_00].Select(hundredths => Discount.OfPercent(hundredths / 100m)),
        Gen.Long[0, 4_000_000_00].Select(Discount.OfAmount));

    [Fact]
    public void Subtotal_less_discount_and_with_tax_where_prices_exclude_it_is_the_total() => ForAny((lines, discount, inclusive, totals) =>
        Assert.Equal(totals.Total, lines.Sum(line => line.Amount) - totals.Discount + (inclusive ? 0 : totals.Tax)));

    [Fact]
    public void The_rates_add_up_to_the_tax_and_to_what_is_left_after_the_discount() => ForAny((_, _, inclusive, totals) =>
    {
        Assert.Equal(totals.Tax, totals.Taxes.Sum(share => share.Tax));
        Assert.Equal(totals.Subtotal - totals.Discount, totals.Taxes.Sum(share => share.Net + (inclusive ? share.Tax : 0)));
        Assert.Equal(totals.Taxes.Select(share => share.Rate).Distinct().OrderDescending(), totals.Taxes.Select(share => share.Rate));
    });

    [Fact]
    public void The_tax_of_a_rate_is_rounded_once_half_away_from_zero() => ForAny((_, _, inclusive, totals) => Assert.All(totals.Taxes, share =>
    {
        BigInteger thousandths = (long)(share.Rate * 1000);
        var taxed = inclusive ? share.Net + share.Tax : share.Net;
        var expected = inclusive ? HalfUp(taxed * thousandths, 100_000 + thousandths) : HalfUp(taxed * thousandths, 100_000);
        Assert.Equal((long)expected, share.Tax);
    }));

    [Fact]
    public void A_discount_takes_off_what_was_said_and_never_more_than_the_subtotal() => ForAny((_, discount, _, totals) =>
    {
        var said = discount.Percent > 0 ? (long)HalfUp((BigInteger)totals.Subtotal * (long)(discount.Percent * 100), 10_000) : discount.Amount;
        Assert.Equal(Math.Min(said, totals.Subtotal), totals.Discount);
        Assert.All(totals.Taxes, share => Assert.True(share is { Net: >= 0, Tax: >= 0 }));
    });

    [Fact]
    public void A_line_is_rounded_half_away_from_zero() => Gen.Select(Gen.Int[1, 1_000_000], Gen.Long[0, 1_000_000_00]).Sample((thousandths, price) =>
        Assert.Equal((long)HalfUp((BigInteger)thousandths * price, 1000), new PricedLine("Hours", thousandths / 1000m, price, 0).Amount));

    [Theory]
    [InlineData(0.5, 1, 1)]
    [InlineData(1.5, 1, 2)]
    [InlineData(2.5, 1, 3)]
    [InlineData(0.333, 100, 33)]
    [InlineData(1.005, 100, 101)]
    public void Half_a_cent_is_rounded_up(decimal quantity, long price, long amount) => Assert.Equal(amount, new PricedLine("Hours", quantity, price, 0).Amount);

    [Fact]
    public void A_discount_is_shared_over_the_rates_before_the_tax()
    {
        TaxedAmount[] lines = [new(1950_00, 19), new(280_10, 7)];
        var totals = Totals.Of(lines, Discount.OfPercent(10), false);
        Assert.Equal((2230_10, 223_01, 351_10, 2358_19), (totals.Subtotal, totals.Discount, totals.Tax, totals.Total));
        var contained = Totals.Of(lines, Discount.OfPercent(10), true);
        Assert.Equal((223_01, 296_70, 2007_09), (contained.Discount, contained.Tax, contained.Total));
    }

    private static void ForAny(Action<List<TaxedAmount>, Discount, bool, Totals> holds) =>
        Gen.Select(Line.List[0, 12], AnyDiscount, Gen.Bool).Sample((lines, discount, inclusive) => holds(lines, discount, inclusive, Totals.Of(lines, discount, inclusive)));

    private static BigInteger HalfUp(BigInteger over, BigInteger under) => (2 * over + under) / (2 * under);
}
