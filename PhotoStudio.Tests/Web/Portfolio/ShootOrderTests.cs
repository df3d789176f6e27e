using AngleSharp.Dom;
using Bunit;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Portfolio;

namespace PhotoStudio.Tests.Web.Portfolio;

/// <summary>The order of the public portfolio, edited in the list of shoots.</summary>
public sealed class ShootOrderTests : OfficeScreen
{
    [Fact]
    public async Task A_dropped_shoot_stands_where_it_was_dropped_and_the_menu_moves_it_one_on()
    {
        var (c, b, a) = (await ShootAsync("C"), await ShootAsync("B"), await ShootAsync("A"));
        Assert.Contains(Show("/portfolio").FindAll("a"), link => link.TextContent == "Arrange" && link.GetAttribute("href") == "/portfolio?sort=order");
        var page = Show("/portfolio?sort=order");
        Assert.Equal("A B C", Titles(page));
        var grid = page.FindComponent<ShootGrid>();
        await grid.InvokeAsync(() => grid.Instance.Drop(c, a));
        page.WaitForAssertion(() => Assert.Equal("C A B", Titles(page)));
        await grid.InvokeAsync(() => grid.Instance.Drop(c, null));
        page.WaitForAssertion(() => Assert.Equal("A B C", Titles(page)));

        page.Find($"#o-{b}").Click();
        page.FindAll("[role=menuitem]").First(item => item.TextContent == "One forward").Click();
        page.WaitForAssertion(() => Assert.Equal("B A C", Titles(page)));
        page.Find($"#o-{b}").Click();
        Assert.DoesNotContain(page.FindAll("[role=menuitem]"), item => item.TextContent == "One forward");
        page.FindAll("[role=menuitem]").First(item => item.TextContent == "To the end of all").Click();
        page.WaitForAssertion(() => Assert.Equal("A C B", Titles(page)));
    }

    [Fact]
    public async Task At_the_end_of_a_part_it_stands_after_the_last_that_is_shown()
    {
        await ShootAsync("Private");
        var (b, a) = (await PublicAsync("B"), await PublicAsync("A"));
        var page = Show("/portfolio?sort=order&tab=public");
        var grid = page.FindComponent<ShootGrid>();
        await grid.InvokeAsync(() => grid.Instance.Drop(a, null));
        page.WaitForAssertion(() => Assert.Equal("B A", Titles(page)));
        var all = (await Studio.Get<ShootQueries>().ListAsync(Cast.Sam, new ShootFilter { Sort = ShootSort.Order }, default)).Done();
        Assert.Equal(["B", "A", "Private"], all.Page.Items.Select(shoot => shoot.Title));
    }

    [Theory]
    [InlineData("/portfolio")]
    [InlineData("/portfolio?sort=title")]
    [InlineData("/portfolio?sort=order&search=a")]
    public async Task Sorted_otherwise_or_searched_there_is_no_order_to_edit(string address)
    {
        var (other, a) = (await ShootAsync("Another"), await ShootAsync("A"));
        var page = Show(address);
        Assert.Empty(page.FindAll("li[draggable], .hint, [id^=o-]"));
        var grid = page.FindComponent<ShootGrid>();
        await grid.InvokeAsync(() => grid.Instance.Drop(other, a));
        Assert.Equal(["A", "Another"], (await Studio.Get<ShootQueries>().ListAsync(Cast.Sam, new ShootFilter { Sort = ShootSort.Order }, default)).Done().Page.Items.Select(shoot => shoot.Title));
    }

    private async Task<Guid> ShootAsync(string title) => (await Studio.Get<ShootService>().CreateAsync(Cast.Sam, new ShootInput(title), default)).Done();

    private async Task<Guid> PublicAsync(string title)
    {
        var id = await ShootAsync(title);
        (await Studio.Get<ShootService>().PublishAsync(Cast.Sam, id, true, default)).Done();
        return id;
    }

    private IRenderedComponent<PortfolioPage> Show(string address)
    {
        var page = Open<PortfolioPage>(address);
        page.WaitForElement(".ph-grid li");
        return page;
    }

    private static string Titles(IRenderedComponent<PortfolioPage> page) => string.Join(' ', page.FindAll(".shoot .med").Select(title => title.Text()));
}
