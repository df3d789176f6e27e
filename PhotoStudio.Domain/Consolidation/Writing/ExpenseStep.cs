using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Brings over expenses.</summary>
internal sealed class ExpenseStep(Desk desk) : SimpleStep(desk, OlderTables.Expenses, BroughtKind.Expense)
{
    private readonly Dictionary<string, Guid> categories = [];
    private int position;

    public async Task LoadAsync()
    {
        foreach (var category in await Desk.Db.Set<ExpenseCategory>().AsNoTracking().Select(c => new { c.NormalizedName, c.Id, c.Position }).ToListAsync(Desk.Cancel))
            (categories[category.NormalizedName], position) = (category.Id, Math.Max(position, category.Position + 1));
    }

    protected override string Place => "/expenses?open=";

    protected override Task<Outcome> MakeAsync(RowReader reader)
    {
        if (Details(reader) is not { } details) return Task.FromResult(Outcome.LeftOut);
        var expense = Expense.Record(details, Desk.Terms.Settings.Money.CurrencyCode, Desk.Actor, Made(reader));
        expense.Edit(details, Desk.Actor, Updated(reader));
        Desk.Add(expense);
        Desk.Report.After(MoneyOf.Expenses, expense.Amount);
        return Task.FromResult(Outcome.New(expense));
    }

    protected override async Task<Entity?> ChangeAsync(RowReader reader, Origin origin)
    {
        var expense = await FindAsync(origin);
        if (expense is null || !IsUntouched(expense, origin) || Details(reader) is not { } details) return null;
        Desk.Report.After(MoneyOf.Expenses, details.Amount - expense.Amount);
        expense.Edit(details, Desk.Actor, Updated(reader));
        return expense;
    }

    protected override async Task MeetAsync(RowReader reader, Origin origin)
    {
        Desk.Report.Older(MoneyOf.Expenses, OlderMoney.Read(reader.Row.Value("amount"), reader.Currency).Minor ?? 0);
        if (await FindAsync(origin) is { } expense) Desk.Report.After(MoneyOf.Expenses, expense.Amount);
    }

    private Task<Expense?> FindAsync(Origin origin) => Desk.Db.Set<Expense>().SingleOrDefaultAsync(e => e.Id == origin.EntityId, Desk.Cancel);

    private ExpenseDetails? Details(RowReader reader)
    {
        var amount = reader.Money("amount");
        if (Desk.Origins.Find(reader.Row) is null) Desk.Report.Older(MoneyOf.Expenses, amount ?? 0);
        if (amount is null or 0)
        {
            reader.Say($"amount: {reader.Row.Text("amount") ?? "null"}", "Nothing was spent.", "Left out");
            return null;
        }

        var description = reader.Text("description", 300)?.ReplaceLineEndings(" ") ?? reader.Row.Text("category")?.Trim() ?? "Expense";
        return new ExpenseDetails(Day(reader), Category(reader), RowReader.Cut(description, 300), reader.Text("supplier", 200) ?? reader.Text("vendor", 200), amount.Value, 0, PaymentMethod.Other, null);
    }

    private DateOnly Day(RowReader reader)
    {
        var read = OlderDay.Read(reader.Row.Value("date"), reader.Zone);
        if (read.Day is { } day) return day;
        var instead = Desk.Terms.DayOf(OlderInstant.First(reader.Row, "created_at", "updated_at") ?? Desk.Now);
        reader.Say($"date: {reader.Row.Text("date") ?? "null"}", read.Why ?? "No day.", $"{instead:yyyy-MM-dd}, when it was entered");
        return instead;
    }

    /// <summary>The category of that name; one that is not offered here is kept, but not offered either.</summary>
    private Guid Category(RowReader reader)
    {
        var name = RowReader.Cut(reader.Row.Text("category")?.Trim().ReplaceLineEndings(" ") is { Length: > 0 } text ? text : "Other", 100);
        if (categories.TryGetValue(SearchText.Of(name), out var known)) return known;
        var category = ExpenseCategory.Create(name, position++, Desk.Actor, Desk.Now);
        category.Archive(true, Desk.Actor, Desk.Now);
        Desk.Add(category);
        Desk.Origins.Add(OlderTables.ExpenseCategories, category.NormalizedName, BroughtKind.ExpenseCategory, category.Id, true, "", category.Version);
        Desk.Report.Row(OlderTables.ExpenseCategories, Verdict.New);
        return categories[category.NormalizedName] = category.Id;
    }
}
