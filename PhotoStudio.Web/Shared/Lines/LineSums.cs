using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Web.Shared.Lines;

/// <summary>What typed lines come to, by the domain's own computation. What is wrong with them is said when they are sent; until then it counts as nothing.</summary>
public static class LineSums
{
    public static Totals Of(IReadOnlyList<LineDraft> lines, DiscountInput? discount, LineMenu menu) => Of(lines, discount, menu, menu.Currency, menu.PricesIncludeTax);

    /// <param name="lines">As typed.</param>
    /// <param name="discount">As typed.</param>
    /// <param name="menu">For the tax of a line without one.</param>
    /// <param name="currency">Of the document.</param>
    /// <param name="pricesIncludeTax">As the document was made with.</param>
    public static Totals Of(IReadOnlyList<LineDraft> lines, DiscountInput? discount, LineMenu menu, Currency currency, bool pricesIncludeTax) =>
        Of(lines, new LineChecker(currency, menu.TaxRate, new FieldErrors()).Discount(discount), menu, currency, pricesIncludeTax);

    /// <summary>With a discount as it will be stored: one that a code gives.</summary>
    public static Totals Of(IReadOnlyList<LineDraft> lines, Discount discount, LineMenu menu, Currency currency, bool pricesIncludeTax)
    {
        var checker = new LineChecker(currency, menu.TaxRate, new FieldErrors());
        return new PricedLines(checker.Lines([.. lines.Select(line => line.ToInput(currency))]), discount, pricesIncludeTax).Totals;
    }
}
