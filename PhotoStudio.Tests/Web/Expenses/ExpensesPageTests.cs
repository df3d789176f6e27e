using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Expenses;

namespace PhotoStudio.Tests.Web.Expenses;

public sealed class ExpensesPageTests : OfficeScreen
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Enter_adds_the_line_and_opens_the_next_with_the_same_date_and_category()
    {
        var page = Start();
        await Input(page, "e-d").ChangeAsync("20 nov");
        await Input(page, "e-w").InputAsync("Backdrop paper");
        await page.Find("tr.new .e-c select").ChangeAsync((await CategoryAsync("Travel")).ToString());
        await Input(page, "e-v").ChangeAsync("23 %");
        await Input(page, "e-a").ChangeAsync("64.90");
        await page.Find("form").SubmitAsync();
        page.WaitForElement("tr[data-row]");
        Assert.Equal(("Backdrop paper", "12.14", "64.90"), (page.Find("td.e-w .name").TextContent, page.Find("tr[data-row] td.e-v").TextContent, page.Find("tr[data-row] td.e-a").TextContent));
        Assert.Equal(("Fri, Nov 20", "", ""), (Input(page, "e-d").GetAttribute("value"), Input(page, "e-w").GetAttribute("value") ?? "", Input(page, "e-a").GetAttribute("value") ?? ""));
        Assert.Equal((await CategoryAsync("Travel")).ToString(), page.Find("tr.new .e-c select").GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var page = Start();
        await Input(page, "e-w").InputAsync("Backdrop paper");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("Say how much.", page.Find("td.e-a .err span").TextContent));
        Assert.Equal("Backdrop paper", Input(page, "e-w").GetAttribute("value"));
        await Input(page, "e-a").ChangeAsync("lots");
        await page.Find("form").SubmitAsync();
        Assert.Equal("lots", Input(page, "e-a").GetAttribute("value"));
        Assert.Equal(0, await Studio.WithDbAsync(db => db.Expenses.CountAsync(Cancel)));
    }

    [Fact]
    public async Task A_supplier_known_from_before_is_taken_off_the_end_of_the_line_with_its_category()
    {
        await AddAsync("Foto Keane", "Office");
        var page = Start();
        await Input(page, "e-w").InputAsync("Tape, foto keane");
        Assert.Equal("From Foto Keane", page.Find("td.e-w .help").TextContent);
        await Input(page, "e-a").ChangeAsync("9");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("tr[data-row]").Count));
        Assert.Contains(page.FindAll("tr[data-row]"), row => row.TextContent.Contains("Foto Keane · cash", StringComparison.Ordinal) && row.TextContent.Contains("Tape", StringComparison.Ordinal));
        Assert.All(page.FindAll("tr[data-row] .e-c"), cell => Assert.Equal("Office", cell.TextContent));
    }

    [Fact]
    public async Task A_friday_is_the_last_one()
    {
        var page = Start();
        await Input(page, "e-d").ChangeAsync("fri");
        page.WaitForAssertion(() => Assert.Equal("Fri, Nov 20", Input(page, "e-d").GetAttribute("value")));
    }

    [Fact]
    public async Task The_totals_are_the_filter_and_the_sheet_opens_by_address()
    {
        var id = await AddAsync("Foto Keane", "Office");
        var page = Start($"/expenses?open={id}");
        var office = page.FindAll("a.stat").Single(tile => tile.TextContent.Contains("Office", StringComparison.Ordinal));
        Assert.Contains("$20.00100% of all", office.TextContent, StringComparison.Ordinal);
        Assert.Contains((await CategoryAsync("Office")).ToString(), office.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Paper", page.Find(".dock h2").TextContent);
    }

    [Fact]
    public void A_month_without_expenses_says_what_to_do()
    {
        Assert.Contains("No expenses in November.", Start().Markup, StringComparison.Ordinal);
        Assert.Contains("Nothing matches.", Start("/expenses?search=x").Markup, StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement Input(IRenderedComponent<ExpensesPage> page, string cell) => page.Find($"tr.new td.{cell} input:not([type=file]):not([type=date])");

    private IRenderedComponent<ExpensesPage> Start(string address = "/expenses")
    {
        var page = Open<ExpensesPage>(address);
        page.WaitForElement("tr.new");
        return page;
    }

    private Task<Guid> CategoryAsync(string name) => Studio.WithDbAsync(db => db.ExpenseCategories.Where(category => category.Name == name).Select(category => category.Id).SingleAsync(Cancel));

    private async Task<Guid> AddAsync(string supplier, string category) => (await Studio.Get<ExpenseService>().AddAsync(
        Cast.Sam, new ExpenseInput { Description = "Paper", Supplier = supplier, Amount = 20, CategoryId = await CategoryAsync(category), Method = PaymentMethod.Cash }, Cancel)).Value;
}
