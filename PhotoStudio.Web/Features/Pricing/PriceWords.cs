using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>What the price list says about tax.</summary>
public static class PriceWords
{
    /// <summary>"Price without VAT, €", or "Price, €" where there is no tax.</summary>
    public static string Label(MoneyRules rules, StudioFormat format) => rules.DefaultTaxRate == 0 ? $"Price, {format.CurrencyMark}" : $"Price {With(rules)}, {format.CurrencyMark}";

    /// <summary>"Prices without VAT", for the line above a list.</summary>
    public static string Heading(MoneyRules rules) => rules.DefaultTaxRate == 0 ? $"No {rules.TaxName} is added" : $"Prices {With(rules)}";

    /// <summary>What a client pays for a price, in minor units.</summary>
    public static long ClientPays(long price, MoneyRules rules) => Totals.Of([new TaxedAmount(price, rules.DefaultTaxRate)], Discount.None, rules.PricesIncludeTax).Total;

    /// <summary>"with 23 % VAT", beside what a client pays.</summary>
    public static string Beside(MoneyRules rules, StudioFormat format) => rules.DefaultTaxRate == 0 ? $"no {rules.TaxName}" : $"with {format.Percent(rules.DefaultTaxRate)} {rules.TaxName}";

    private static string With(MoneyRules rules) => rules.PricesIncludeTax ? $"with {rules.TaxName}" : $"without {rules.TaxName}";
}
