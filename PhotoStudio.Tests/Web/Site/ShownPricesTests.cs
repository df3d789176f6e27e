using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Features.Site;

namespace PhotoStudio.Tests.Web.Site;

public sealed class ShownPricesTests
{
    [Theory]
    [InlineData(false, 23, 32000, 39360, "with VAT")]
    [InlineData(true, 23, 39360, 32000, "without VAT")]
    [InlineData(false, 19, 101, 120, "with VAT")]
    public void A_price_is_shown_without_and_with_the_tax(bool included, int rate, long price, long other, string words)
    {
        var shown = new ShownPrices(new MoneyRules { PricesIncludeTax = included, DefaultTaxRate = rate }, "VAT").Of(price);
        Assert.Equal((price, other, words), (shown.Price, shown.Other, shown.OtherWords));
    }

    [Fact]
    public void Where_there_is_no_tax_nothing_is_said_of_it() =>
        Assert.Equal(new ShownPrice(32000, null, ""), new ShownPrices(new MoneyRules(), "Tax").Of(32000));
}
