using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>What somebody typed as a line. A missing quantity is 1, a missing rate is the studio's.</summary>
public sealed record LineInput(string? Description, decimal? Quantity = null, decimal? UnitPrice = null, decimal? TaxRate = null);

/// <summary>What somebody typed as a discount: one of the two.</summary>
public sealed record DiscountInput(decimal? Percent = null, decimal? Amount = null);

/// <summary>A checked line, priced when it is made. Money in minor units.</summary>
/// <param name="Description">What the client reads; a second line of it is printed small.</param>
/// <param name="Quantity">Over 0, at most three decimals.</param>
/// <param name="UnitPrice">Minor units, not negative.</param>
/// <param name="TaxRate">Percent, 0-100, at most three decimals.</param>
public sealed record PricedLine(string Description, decimal Quantity, long UnitPrice, decimal TaxRate)
{
    /// <summary>Quantity times unit price, rounded half away from zero.</summary>
    public long Amount => Rounding.HalfAwayFromZero(Quantity * UnitPrice);
}

/// <summary>Lines with their discount, checked together.</summary>
public sealed record PricedLines(IReadOnlyList<PricedLine> Lines, Discount Discount, bool PricesIncludeTax)
{
    public static PricedLines Empty(bool pricesIncludeTax) => new([], Discount.None, pricesIncludeTax);

    public Totals Totals => Totals.Of(Lines.Select(line => new TaxedAmount(line.Amount, line.TaxRate)), Discount, PricesIncludeTax);

    /// <summary>What is wrong with the sum of it, or null: a typed fixed discount over the subtotal, a total beyond what a document may hold.</summary>
    public Invalid? Check(Currency currency)
    {
        var totals = Totals;
        if (Discount.Code is null && Discount.Amount > totals.Subtotal) return new Invalid("discount.amount", "The discount is more than the lines come to.");
        return totals.Subtotal > currency.MostMinor || totals.Total > currency.MostMinor
            ? new Invalid("lines", "The total is over 99,999,999.99. Make two documents of it.")
            : null;
    }
}
