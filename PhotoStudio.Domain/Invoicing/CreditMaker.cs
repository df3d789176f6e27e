using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Works out what a credit note takes back: all that is left, an amount, or lines. Never more than is left, in all and at each rate.</summary>
internal sealed class CreditMaker(Invoice invoice, StudioFormat format)
{
    private readonly IReadOnlyList<CreditShare> left = CreditShares.LeftOf(invoice);

    /// <summary>What is left with tax, in minor units.</summary>
    public long Left => left.Sum(rate => rate.Gross);

    /// <summary>The first note of all copies the invoice; a later one has a line for what is left of each rate.</summary>
    public Credit All() => invoice.Credits.Count == 0
        ? new Credit(invoice.Priced.Lines, left)
        : OfShares(left.Where(rate => rate.Gross > 0).Select(rate => CreditShares.PartOf(rate, rate.Gross, invoice.PricesIncludeTax)), "Rest of");

    /// <summary>An amount with tax, shared over the rates by largest remainder (ties to the lower rate).</summary>
    /// <param name="amount">Over 0 and at most <see cref="Left"/>.</param>
    public Credit Amount(long amount)
    {
        if (amount == Left) return All();
        var parts = Shares.Split(amount, [.. left.Select(rate => rate.Gross)]);
        return OfShares(left.Select((rate, index) => CreditShares.PartOf(rate, parts[index], invoice.PricesIncludeTax)).Where(part => part.Gross > 0), "Part of");
    }

    /// <summary>Lines that are given back, each with its share of the invoice's discount.</summary>
    public Credit Lines(IReadOnlyList<PricedLine> lines, FieldErrors errors)
    {
        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
            errors.AddIf(left.All(rate => rate.Rate != line.TaxRate), $"lines[{index}].taxRate", $"The invoice has nothing at {format.Percent(line.TaxRate)}.");
        if (errors.Any) return new Credit([], []);
        var rates = lines.GroupBy(line => line.TaxRate).OrderBy(rate => rate.Key).Select(rate => Line(rate.Key, rate.Sum(line => line.Amount), errors)).ToList();
        var credit = new Credit(lines, rates);
        errors.AddIf(!errors.Any && credit.Total <= 0, "lines", "These lines come to nothing.");
        return credit;
    }

    private CreditShare Line(decimal rate, long amount, FieldErrors errors)
    {
        var rest = left.First(share => share.Rate == rate);
        var discount = DiscountOf(rate, amount);
        var most = invoice.PricesIncludeTax ? rest.Gross : rest.Net;
        // A discount shared over several notes may round one minor unit short: the last note takes what is left.
        var taken = amount - discount == most + 1 ? most : amount - discount;
        if (taken > most) errors.Add("lines", $"Only {format.Money(most)} is left to credit at {format.Percent(rate)}{(invoice.PricesIncludeTax ? "" : ", before tax")}.");
        if (errors.Any) return default;
        if (invoice.PricesIncludeTax) return CreditShares.PartOf(rest, taken, true) with { Amount = amount, Discount = amount - taken };
        var tax = taken == rest.Net ? rest.Tax : Math.Min(rest.Tax, Rounding.HalfAwayFromZero(taken * rate / 100m));
        return new CreditShare(rate, amount, amount - taken, taken, tax);
    }

    /// <summary>As much of the discount as the lines given back so far would have carried, less what earlier notes carried.</summary>
    private long DiscountOf(decimal rate, long amount)
    {
        var whole = CreditShares.Of(invoice).First(share => share.Rate == rate);
        if (whole.Discount == 0) return 0;
        var before = invoice.Credits.SelectMany(note => note.Taxes).Where(tax => tax.Rate == rate && tax.Discount > 0).Select(tax => tax.Share)
            .Aggregate(new CreditShare(rate, 0, 0, 0, 0), (sum, share) => sum.Plus(share));
        var due = Rounding.HalfAwayFromZero((decimal)whole.Discount * (before.Amount + amount) / whole.Amount) - before.Discount;
        return Math.Clamp(due, 0, amount);
    }

    private Credit OfShares(IEnumerable<CreditShare> shares, string what)
    {
        var parts = shares.ToList();
        return new Credit([.. parts.Select(part => new PricedLine($"{what} {invoice.Number}", 1, part.Amount, part.Rate))], parts);
    }
}
