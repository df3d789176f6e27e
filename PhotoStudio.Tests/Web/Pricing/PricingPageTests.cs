using Bunit;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Pricing;

namespace PhotoStudio.Tests.Web.Pricing;

public sealed class PricingPageTests : OfficeScreen
{
    private PriceListService Prices => Studio.Get<PriceListService>();

    [Fact]
    public void A_price_list_without_packages_says_what_to_do_next()
    {
        var page = Open<PricingPage>("/pricing");
        page.WaitForAssertion(() => Assert.Contains("No packages yet.", page.Find(".es").TextContent));
        Assert.Equal("/pricing?open=new", page.Find(".es a").GetAttribute("href"));
    }

    [Fact]
    public async Task Packages_stand_under_their_types_with_what_is_recommended()
    {
        await AddAsync("Half day", 250, true);
        await AddAsync("Full day", 1950, false);
        var page = Open<PricingPage>("/pricing");
        page.WaitForAssertion(() => Assert.Equal("Wedding2", page.Find("tr.grp").TextContent.Trim()));
        Assert.Equal(["Half day", "Full day"], page.FindAll("a.name").Select(link => link.TextContent));
        Assert.Contains("Recommended", page.FindAll("tbody tr")[1].TextContent);
        Assert.Equal("1,950.00", page.FindAll("td.p-p")[1].TextContent.Trim());
    }

    [Fact]
    public async Task A_search_that_finds_nothing_offers_the_whole_list()
    {
        await AddAsync("Half day", 250, false);
        var page = Open<PricingPage>("/pricing?search=lindq");
        page.WaitForAssertion(() => Assert.Contains("No packages match “lindq”.", page.Find(".es").TextContent));
    }

    [Fact]
    public async Task Saving_stores_what_was_typed_and_closes_the_sheet()
    {
        var id = await AddAsync("Half day", 250, false);
        var page = Open<PricingPage>($"/pricing?open={id}");
        page.WaitForElement(".dock input.num:nth-of-type(1)");
        Field(page, "Price, $").Change("300.50");
        page.Find(".dock .b.fill").Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".dock")));
        Assert.Equal("/pricing", Address);
        Assert.Equal(30050, (await PackageAsync()).Price);
    }

    [Fact]
    public async Task Who_was_slower_keeps_what_was_typed_and_chooses()
    {
        var id = await AddAsync("Half day", 250, false);
        var page = Open<PricingPage>($"/pricing?open={id}");
        page.WaitForElement(".dock");
        Field(page, "Name").Input("Half a day");
        (await Prices.EditPackageAsync(Cast.Sam, id, new PackageInput("Half day, light", "Wedding", 260), null, default)).Done();
        page.Find(".dock .b.fill").Click();
        page.WaitForAssertion(() => Assert.Contains("changed this package while you were typing", page.Find(".note.wait").TextContent));
        Assert.Equal("Half a day", Field(page, "Name").GetAttribute("value"));
        Assert.Equal("Half day, light", (await PackageAsync()).Name);
        page.FindAll(".note.wait button").First(button => button.TextContent.Contains("mine", StringComparison.Ordinal)).Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".dock")));
        Assert.Equal("/pricing", Address);
        Assert.Equal("Half a day", (await PackageAsync()).Name);
    }

    [Fact]
    public async Task A_problem_stands_beside_its_field()
    {
        var id = await AddAsync("Half day", 250, false);
        var page = Open<PricingPage>($"/pricing?open={id}");
        page.WaitForElement(".dock");
        Field(page, "Name").Input(" ");
        page.Find(".dock .b.fill").Click();
        page.WaitForAssertion(() => Assert.Equal("A package needs a name.", page.Find(".f.bad .err").TextContent));
    }

    [Fact]
    public async Task Codes_say_what_they_take_off_how_often_they_are_used_and_how_they_stand()
    {
        (await Prices.CreateCodeAsync(Cast.Sam, new DiscountCodeInput("SUMMER26", 10, Most: 50, UsageLimit: 20), default)).Done();
        (await Prices.CreateCodeAsync(Cast.Sam, new DiscountCodeInput("OLD", Amount: 25, Active: false), default)).Done();
        var page = Open<PricingPage>("/pricing?view=codes");
        page.WaitForAssertion(() => Assert.Equal(["OLD", "SUMMER26"], page.FindAll("a.name").Select(link => link.TextContent)));
        Assert.Equal(["$25.00", "10%, at most $50.00"], page.FindAll("td.p-k").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["Off", "Active"], page.FindAll("td.c-st").Select(cell => cell.TextContent.Trim()));
        Assert.StartsWith("0 of 20", page.FindAll("td.p-p")[1].TextContent.Trim());
    }

    [Fact]
    public async Task A_new_code_is_stored_and_a_taken_one_is_refused_beside_its_field()
    {
        (await Prices.CreateCodeAsync(Cast.Sam, new DiscountCodeInput("SUMMER26", 10), default)).Done();
        var page = Open<PricingPage>("/pricing?view=codes&open=new");
        page.WaitForElement(".dock");
        Field(page, "Code").Input("Summer26");
        Field(page, "Takes off, %").Change("15");
        page.Find(".dock .b.fill").Click();
        page.WaitForAssertion(() => Assert.Contains("Another discount code is called that.", page.Find(".f.bad .err").TextContent));
        Field(page, "Code").Input("SUMMER27");
        page.Find(".dock .b.fill").Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".dock")));
        Assert.Contains(await Studio.Get<DiscountCodeQueries>().AllAsync(Cast.Sam, default), code => code is { Code: "SUMMER27", Percent: 15 });
    }

    [Fact]
    public async Task A_card_says_whether_visitors_see_it()
    {
        var id = (await Prices.CreateCardAsync(Cast.Sam, new InfoCardInput("Deposits", "We keep your day."), default)).Done();
        var page = Open<PricingPage>("/pricing?view=cards");
        page.WaitForElement($"#m-{id}");
        Assert.Equal("Shown", page.Find("td.c-st").TextContent.Trim());
        (await Prices.ShowCardAsync(Cast.Sam, id, false, default)).Done();
        page = Open<PricingPage>("/pricing?view=cards");
        page.WaitForAssertion(() => Assert.Equal("Hidden", page.Find("td.c-st").TextContent.Trim()));
    }

    private static AngleSharp.Dom.IElement Field(IRenderedComponent<PricingPage> page, string label) =>
        page.Find("#" + page.FindAll("label").First(found => found.TextContent == label).GetAttribute("for"));

    private async Task<Guid> AddAsync(string name, decimal price, bool recommended) =>
        (await Prices.CreatePackageAsync(Cast.Sam, new PackageInput(name, "Wedding", price, Recommended: recommended), default)).Done();

    private async Task<PackageView> PackageAsync() => Assert.Single(await Studio.Get<PriceListQueries>().PackagesAsync(Cast.Sam, true, default));
}
