using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Site;

/// <summary>How the public pages show prices: as the studio writes them, and without or with the tax beside it.</summary>
/// <param name="Rules">Whether prices contain the tax, and the usual rate.</param>
/// <param name="TaxName">Tax, VAT.</param>
public sealed record ShownPrices(MoneyRules Rules, string TaxName)
{
    /// <summary>A price in minor units.</summary>
    public ShownPrice Of(long price)
    {
        if (Rules.DefaultTaxRate == 0) return new ShownPrice(price, null, "");
        var totals = Totals.Of([new TaxedAmount(price, Rules.DefaultTaxRate)], Discount.None, Rules.PricesIncludeTax);
        return Rules.PricesIncludeTax ? new ShownPrice(price, totals.Total - totals.Tax, $"without {TaxName}") : new ShownPrice(price, totals.Total, $"with {TaxName}");
    }

    /// <summary>"Plus 23% VAT." or "With 19% VAT."; nothing where there is no tax.</summary>
    public string TaxLine(StudioFormat format) => Rules.DefaultTaxRate == 0 ? "" : $"{(Rules.PricesIncludeTax ? "With" : "Plus")} {format.Percent(Rules.DefaultTaxRate)} {TaxName}.";
}

/// <summary>A price, and the same with or without the tax; null where there is none. Minor units.</summary>
public readonly record struct ShownPrice(long Price, long? Other, string OtherWords);
