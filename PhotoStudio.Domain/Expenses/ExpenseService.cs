using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Expenses;

/// <summary>What the studio's side does with expenses. A deleted one can be brought back for a day, then it and its receipt are purged.</summary>
public sealed class ExpenseService(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Adds an expense in the studio's currency, with the receipt that was uploaded for it; the outcome is its id.</summary>
    public Task<Result<Guid>> AddAsync(Actor actor, ExpenseInput input, CancellationToken cancel) => WriteAsync<Guid>(actor, async db =>
    {
        var settings = await db.SettingsAsync(cancel);
        var (now, today) = settings.MomentOf(clock);
        var check = await new ExpenseCheck(db, settings.Currency, today, cancel).OfAsync(input, null);
        if (!check.Succeeded) return check.Problem;
        var expense = Expense.Record(check.Value, settings.Currency.Code, actor, now);
        db.Expenses.Add(expense);
        if (input.ReceiptId is not { } receiptId) return expense.Id;
        var receipt = await db.Receipts.SingleOrDefaultAsync(row => row.Id == receiptId && row.ExpenseId == null, cancel);
        if (receipt is null) return ExpenseProblems.ReceiptGone();
        receipt.PutOn(expense.Id, now);
        return expense.Id;
    }, cancel);

    /// <summary>Changes an expense; what is left out is cleared. Its receipt stays.</summary>
    public Task<Result> EditAsync(Actor actor, RowRef row, ExpenseInput input, CancellationToken cancel) => ChangeAsync(actor, row, async (db, expense) =>
    {
        var (now, today) = (await db.SettingsAsync(cancel)).MomentOf(clock);
        var check = await new ExpenseCheck(db, expense.Currency, today, cancel).OfAsync(input, expense.CategoryId);
        if (!check.Succeeded) return check.Problem;
        expense.Edit(check.Value, actor, now);
        return Result.Success;
    }, cancel);

    /// <summary>Takes an expense out of every list and sum.</summary>
    public Task<Result> DeleteAsync(Actor actor, RowRef row, CancellationToken cancel) => ChangeAsync(actor, row, (_, expense) =>
    {
        expense.Delete(actor, Now);
        return Task.FromResult(Result.Success);
    }, cancel);

    /// <summary>Brings back an expense that was deleted within the last day; one that is there stays as it is.</summary>
    public Task<Result> RestoreAsync(Actor actor, Guid id, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var expense = await db.Expenses.IgnoreQueryFilters().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (expense is null) return ExpenseProblems.NoSuchExpense();
        if (expense.DeletedAt is not null) expense.Restore(actor, Now);
        return Result.Success;
    }, cancel);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Task<Result> ChangeAsync(Actor actor, RowRef row, Func<StudioDb, Expense, Task<Result>> change, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var expense = await db.Expenses.SingleOrDefaultAsync(known => known.Id == row.Id, cancel);
        if (expense is null) return ExpenseProblems.NoSuchExpense();
        return row.CheckFresh(expense) is { } stale ? stale : await change(db, expense);
    }, cancel);

    private async Task<Result<T>> WriteAsync<T>(Actor actor, Func<StudioDb, Task<Result<T>>> command, CancellationToken cancel) =>
        actor.IsStaff ? await database.WriteAsync(command, cancel) : new NotAllowed();

    private async Task<Result> WriteAsync(Actor actor, Func<StudioDb, Task<Result>> command, CancellationToken cancel) =>
        actor.IsStaff ? await database.WriteAsync(command, cancel) : new NotAllowed();
}
