using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Expenses;

public sealed class ExpenseTests : ExpenseOffice
{
    [Fact]
    public async Task An_expense_keeps_what_was_entered()
    {
        var session = await SessionAsync();
        var id = await AddAsync(input => input with { TaxPercent = 23, Method = PaymentMethod.Card, SessionId = session });
        var row = (await Queries.FindAsync(Cast.Sam, id, Cancel)).Done();
        Assert.Equal((64_90L, 12_14L, "USD", PaymentMethod.Card), (row.Amount, row.Tax, row.CurrencyCode, row.Method));
        Assert.Equal(("Backdrop paper", "Foto Keane", "Equipment", "Zoë", session), (row.Description, row.Supplier, row.Category, row.SessionClient, row.SessionId));
        Assert.Equal(id, Assert.Single(await Queries.OfSessionAsync(Cast.Sam, session, Cancel)).Id);
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once_and_nothing_is_stored()
    {
        var wrong = new ExpenseInput { Date = Studio.Today.AddDays(1), Amount = 0, Tax = 1, CategoryId = Guid.NewGuid(), SessionId = Guid.NewGuid() };
        Assert.Equal("date description amount category session", (await Expenses.AddAsync(Cast.Sam, wrong, Cancel)).Problem.Fields());
        Assert.Equal(0, (await ListAsync()).All.Count);
    }

    [Theory]
    [InlineData(10, 11, null)]
    [InlineData(10, -1, null)]
    [InlineData(-10, 1, null)]
    [InlineData(10, null, 101)]
    [InlineData(10.001, null, null)]
    [InlineData(100_000_000, null, null)]
    public async Task A_tax_is_a_part_of_its_amount_and_money_is_exact(double amount, int? tax, int? percent)
    {
        var input = (await InputAsync()) with { Amount = (decimal)amount, Tax = tax, TaxPercent = percent };
        Assert.IsType<Invalid>((await Expenses.AddAsync(Cast.Sam, input, Cancel)).Problem);
    }

    [Fact]
    public async Task Money_a_supplier_gave_back_lowers_the_sums()
    {
        await AddAsync();
        await AddAsync(input => input with { Amount = -84m, TaxPercent = 23 });
        var list = await ListAsync();
        Assert.Equal((64_90L - 84_00, -15_71L), (list.All.Amount, list.All.Tax));
    }

    [Fact]
    public async Task A_deleted_expense_is_in_no_sum_and_can_be_brought_back()
    {
        var id = await AddAsync();
        (await Expenses.DeleteAsync(Cast.Sam, id, Cancel)).Done();
        Assert.Equal(0, (await ListAsync()).All.Count);
        Assert.IsType<NotFound>((await Queries.FindAsync(Cast.Sam, id, Cancel)).Problem);
        Assert.IsType<NotFound>((await Expenses.DeleteAsync(Cast.Sam, id, Cancel)).Problem);
        (await Expenses.RestoreAsync(Cast.Sam, id, Cancel)).Done();
        Assert.Equal(64_90, (await ListAsync()).All.Amount);
    }

    [Fact]
    public async Task The_second_of_two_writers_is_told()
    {
        var id = await AddAsync();
        var seen = (await Queries.FindAsync(Cast.Sam, id, Cancel)).Done().Version;
        var input = await InputAsync(70);
        (await Expenses.EditAsync(Cast.Ada, id, input, Cancel)).Done();
        Assert.IsType<Stale>((await Expenses.EditAsync(Cast.Sam, new RowRef(id, seen), input with { Amount = 80 }, Cancel)).Problem);
        Assert.Equal(70_00, (await ListAsync()).All.Amount);
    }

    [Fact]
    public async Task Sums_are_over_everything_filtered_and_not_over_the_page()
    {
        for (var day = 0; day < 5; day++) await AddAsync(input => input with { Amount = 10, Date = Studio.Today.AddDays(-day) });
        var travel = await InputAsync(7, "Travel");
        (await Expenses.AddAsync(Cast.Sam, travel, Cancel)).Done();
        var list = await ListAsync(new ExpenseFilter { CategoryId = await CategoryAsync("Equipment"), Paging = new Paging(2, 2), Before = new DayRange(Studio.Today.AddDays(-4), Studio.Today.AddDays(-3)) });
        Assert.Equal((2, 5, 50_00L, 57_00L, 20_00L), (list.Page.Items.Count, list.Page.Total, list.Shown.Amount, list.All.Amount, list.Before!.Value));
        Assert.Equal(["Equipment", "Software", "Marketing", "Travel", "Office", "Other"], list.Categories.Select(category => category.Name));
        Assert.Equal(7_00, list.Categories[3].Sum.Amount);
    }

    [Fact]
    public async Task It_is_found_by_what_supplier_and_client_whatever_the_accents()
    {
        await AddAsync();
        var session = await SessionAsync("Zoë");
        await AddAsync(input => input with { Description = "Zug nach Köln", Supplier = null, SessionId = session });
        Assert.Equal(1, (await ListAsync(new ExpenseFilter { Search = "koln" })).Page.Total);
        Assert.Equal(1, (await ListAsync(new ExpenseFilter { Search = "zoe" })).Page.Total);
        Assert.Equal(1, (await ListAsync(new ExpenseFilter { Search = "KEANE" })).Page.Total);
        Assert.Equal(2, (await ListAsync(new ExpenseFilter { HasReceipt = false })).Page.Total);
        Assert.Equal(1, (await ListAsync(new ExpenseFilter { SessionId = session })).Page.Total);
    }

    [Fact]
    public async Task Only_the_studio_reads_and_writes()
    {
        var id = await AddAsync();
        foreach (var actor in new[] { Cast.Eve, Cast.Penny, new Actor(ActorRole.Client, Guid.NewGuid(), "Clara", Guid.NewGuid()) })
        {
            Assert.IsType<NotAllowed>((await Expenses.AddAsync(actor, await InputAsync(), Cancel)).Problem);
            Assert.IsType<NotAllowed>((await Expenses.DeleteAsync(actor, id, Cancel)).Problem);
            Assert.NotNull((await Queries.ListAsync(actor, new ExpenseFilter(), Cancel)).Problem);
            Assert.Empty(await Studio.Get<CategoryQueries>().AllAsync(actor, Cancel));
        }
    }

    [Fact]
    public void The_end_of_a_line_is_the_supplier_only_when_money_went_there_before()
    {
        SupplierMemory[] known = [new("Foto Keane", Guid.NewGuid(), PaymentMethod.Card)];
        Assert.Equal(("Backdrop paper", known[0]), ExpenseText.Read(" Backdrop paper, foto keane ", known));
        Assert.Equal(("Cloud storage, 2 TB", null), ExpenseText.Read("Cloud storage, 2 TB", known));
        Assert.Equal((", Foto Keane", null), ExpenseText.Read(", Foto Keane", known));
    }
}
