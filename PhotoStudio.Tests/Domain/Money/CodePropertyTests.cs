using System.Numerics;
using CsCheck;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Tests.Domain.Money;

/// <summary>What a code takes off, against whole-number arithmetic.</summary>
public sealed class CodePropertyTests
{
    private static readonly Gen<Discount> AnyCode = Gen.Select(Gen.Int[0, 100_00], Gen.Long[1, 4_000_000_00], Gen.Bool, Gen.Long[1, 1_000_000_00].Nullable()).Select((hundredths, amount, isFixed, most) =>
        Discount.Stored(isFixed ? 0 : hundredths / 100m, isFixed ? amount : 0, new CodeTerms(Guid.Empty, "CODE", 0, most)));

    [Fact]
    public void A_code_takes_off_its_part_at_most_its_cap_and_never_more_than_the_subtotal() => Gen.Select(AnyCode, Gen.Long[0, 3_000_000_00]).Sample((code, subtotal) =>
    {
        var part = code.Percent > 0 ? (long)HalfUp((BigInteger)subtotal * (long)(code.Percent * 100), 10_000) : code.Amount;
        Assert.Equal(Math.Min(subtotal, Math.Min(part, code.Code!.Most ?? long.MaxValue)), code.Of(subtotal));
    });

    [Fact]
    public void The_total_with_a_code_is_never_below_nothing_and_its_taxes_add_up() =>
        Gen.Select(AnyCode, Gen.Select(Gen.Long[0, 3_000_000_00], Gen.OneOf(0m, 7m, 19m, 8.875m), (amount, rate) => new TaxedAmount(amount, rate)).List[0, 8], Gen.Bool).Sample((code, lines, inclusive) =>
        {
            var totals = Totals.Of(lines, code, inclusive);
            Assert.True(totals is { Total: >= 0, Discount: >= 0 });
            Assert.Equal(totals.Subtotal - totals.Discount, totals.Taxes.Sum(share => share.Net + (inclusive ? share.Tax : 0)));
            Assert.Equal(totals.Total, totals.Taxes.Sum(share => share.Net + share.Tax));
        });

    private static BigInteger HalfUp(BigInteger over, BigInteger under) => (2 * over + under) / (2 * under);
}
