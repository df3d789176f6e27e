using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;

namespace PhotoStudio.Domain.Expenses;

/// <summary>Removes for good what was deleted or taken off more than a day ago, files first: a file that stays keeps its row, and is tried again.</summary>
public sealed class ExpensePurge(StudioDatabase database, IFileStore files, TimeProvider clock)
{
    /// <summary>How long a deletion can be taken back.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private const int AtOnce = 200;

    /// <summary>Gives the number of expenses and receipts that are gone. Throws <see cref="IOException"/> when a file cannot be deleted.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow().UtcDateTime - Kept;
        await using var db = await database.OpenAsync(cancel);
        var receipts = await Over(db, before).OrderBy(receipt => receipt.Id).Take(AtOnce).Select(receipt => receipt.Id).ToListAsync(cancel);
        foreach (var id in receipts) await WriteAsync(work => DropAsync(work, id, before, cancel), cancel);
        var expenses = 0;
        await WriteAsync(async work => expenses = await work.Expenses.IgnoreQueryFilters().Where(expense => expense.DeletedAt < before && expense.Receipt == null).ExecuteDeleteAsync(cancel), cancel);
        return receipts.Count + expenses;
    }

    private static IQueryable<Receipt> Over(StudioDb db, DateTime before) => db.Receipts.Where(receipt =>
        (receipt.ExpenseId == null && receipt.ChangedAt < before) || db.Expenses.IgnoreQueryFilters().Any(expense => expense.Id == receipt.ExpenseId && expense.DeletedAt < before));

    /// <summary>Looks again: it may have been put back on an expense since.</summary>
    private async Task DropAsync(StudioDb db, Guid id, DateTime before, CancellationToken cancel)
    {
        if (!await Over(db, before).AnyAsync(receipt => receipt.Id == id, cancel)) return;
        await files.DeleteAsync(Receipt.SmallKeyOf(id), cancel);
        await files.DeleteAsync(Receipt.KeyOf(id), cancel);
        await db.Receipts.Where(receipt => receipt.Id == id).ExecuteDeleteAsync(cancel);
    }

    private async Task WriteAsync(Func<StudioDb, Task> work, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        await using var transaction = await database.BeginWriteAsync(db, cancel);
        await work(db);
        await transaction.CommitAsync(cancel);
    }
}
