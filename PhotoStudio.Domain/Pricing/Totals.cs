namespace PhotoStudio.Domain.Pricing;

/// <summary>What one line adds to a total: its amount in minor units and its tax rate in percent.</summary>
public readonly record struct TaxedAmount(long Amount, decimal TaxRate);

/// <summary>One rate's share of a document: net and tax in minor units.</summary>
public readonly record struct TaxShare(decimal Rate, long Net, long Tax);

/// <summary>The one computation of what a session, a quote or an invoice comes to (domain section 3). Everything is in minor units.</summary>
/// <param name="Subtotal">The sum of the lines' amounts.</param>
/// <param name="Discount">What is taken off, in the same terms as the prices.</param>
/// <param name="Tax">Added when prices are without tax, contained when they are with it.</param>
/// <param name="Total">What has to be paid.</param>
/// <param name="Taxes">By rate, highest first.</param>
public sealed record Totals(long Subtotal, long Discount, long Tax, long Total, IReadOnlyList<TaxShare> Taxes)
{
    public static readonly Totals None = new(0, 0, 0, 0, []);

    /// <summary>Computes the totals.</summary>
    /// <param name="lines">The amounts, already rounded line by line.</param>
    /// <param name="discount">What is taken off the subtotal, at most the subtotal.</param>
    /// <param name="pricesIncludeTax">Whether the amounts contain their tax.</param>
    public static Totals Of(IEnumerable<TaxedAmount> lines, Discount discount, bool pricesIncludeTax)
    {
        var byRate = lines.GroupBy(line => line.TaxRate).OrderBy(rate => rate.Key).Select(rate => (Rate: rate.Key, Amount: rate.Sum(line => line.Amount))).ToList();
        var subtotal = byRate.Sum(rate => rate.Amount);
        var off = discount.Of(subtotal);
        var shares = Shares.Split(off, [.. byRate.Select(rate => rate.Amount)]);
        var taxes = byRate.Select((rate, index) => ShareOf(rate.Rate, rate.Amount - shares[index], pricesIncludeTax)).Reverse().ToList();
        var tax = taxes.Sum(share => share.Tax);
        return new Totals(subtotal, off, tax, subtotal - off + (pricesIncludeTax ? 0 : tax), taxes);
    }

    private static TaxShare ShareOf(decimal rate, long amount, bool pricesIncludeTax)
    {
        if (!pricesIncludeTax) return new TaxShare(rate, amount, Rounding.HalfAwayFromZero(amount * rate / 100m));
        var contained = Rounding.HalfAwayFromZero(amount * rate / (100m + rate));
        return new TaxShare(rate, amount - contained, contained);
    }
}
