using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>What an invoice comes to rate by rate, and what of it is left to credit. In ascending order of the rates.</summary>
internal static class CreditShares
{
    public static IReadOnlyList<CreditShare> Of(Invoice invoice)
    {
        var amounts = invoice.Lines.GroupBy(line => line.TaxRate).ToDictionary(rate => rate.Key, rate => rate.Sum(line => line.Amount));
        return [.. invoice.Priced.Totals.Taxes.OrderBy(tax => tax.Rate).Select(tax => Of(tax, amounts[tax.Rate], invoice.PricesIncludeTax))];
    }

    /// <summary>Needs the credit notes loaded with their taxes.</summary>
    public static IReadOnlyList<CreditShare> LeftOf(Invoice invoice)
    {
        var credited = invoice.Credits.SelectMany(note => note.Taxes).ToLookup(tax => tax.Rate, tax => tax.Share);
        return [.. Of(invoice).Select(share => credited[share.Rate].Aggregate(share, (left, taken) => left.Less(taken)))];
    }

    /// <summary>A part of what is left of a rate that a client pays so much for. The last part takes exactly what is left of its tax.</summary>
    /// <param name="left">What is left of the rate.</param>
    /// <param name="gross">With tax, at most what is left.</param>
    /// <param name="pricesIncludeTax">The terms of the invoice.</param>
    public static CreditShare PartOf(CreditShare left, long gross, bool pricesIncludeTax)
    {
        var contained = Rounding.HalfAwayFromZero(gross * left.Rate / (100m + left.Rate));
        var tax = gross == left.Gross ? left.Tax : Math.Clamp(contained, Math.Max(0, gross - left.Net), Math.Min(left.Tax, gross));
        return new CreditShare(left.Rate, pricesIncludeTax ? gross : gross - tax, 0, gross - tax, tax);
    }

    private static CreditShare Of(TaxShare tax, long amount, bool pricesIncludeTax) =>
        new(tax.Rate, amount, amount - (pricesIncludeTax ? tax.Net + tax.Tax : tax.Net), tax.Net, tax.Tax);
}
