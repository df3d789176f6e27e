using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Expenses;

public sealed class CategoryTests : ExpenseOffice
{
    private CategoryService Categories => Studio.Get<CategoryService>();

    [Fact]
    public async Task A_name_is_taken_whatever_its_case_but_not_by_itself()
    {
        var id = (await Categories.AddAsync(Cast.Sam, "Insurance", Cancel)).Done();
        Assert.Equal("name", (await Categories.AddAsync(Cast.Sam, " INSURANCE ", Cancel)).Problem.Fields());
        Assert.Equal("name", (await Categories.AddAsync(Cast.Sam, " ", Cancel)).Problem.Fields());
        (await Categories.RenameAsync(Cast.Sam, id, "insurance", Cancel)).Done();
        Assert.Equal("insurance", (await Studio.Get<CategoryQueries>().AllAsync(Cast.Sam, Cancel))[^1].Name);
    }

    [Fact]
    public async Task An_archived_category_keeps_its_expenses_and_takes_no_new_ones()
    {
        var expense = await AddAsync();
        var id = await CategoryAsync("Equipment");
        (await Categories.ArchiveAsync(Cast.Sam, id, true, Cancel)).Done();
        Assert.Equal("category", (await Expenses.AddAsync(Cast.Sam, await InputAsync(), Cancel)).Problem.Fields());
        (await Expenses.EditAsync(Cast.Sam, expense, await InputAsync(20), Cancel)).Done();
        Assert.Equal(20_00, (await ListAsync()).Categories[0].Sum.Amount);
    }

    [Fact]
    public async Task The_last_one_stays()
    {
        var all = await Studio.Get<CategoryQueries>().AllAsync(Cast.Sam, Cancel);
        foreach (var category in all.Skip(1)) (await Categories.ArchiveAsync(Cast.Sam, category.Id, true, Cancel)).Done();
        Assert.IsType<Refused>((await Categories.ArchiveAsync(Cast.Sam, all[0].Id, true, Cancel)).Problem);
    }
}
