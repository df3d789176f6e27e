using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;

namespace PhotoStudio.Domain.Expenses;

/// <summary>A receipt to be sent; whoever takes it disposes of the stream.</summary>
public sealed record ReceiptFile(Stream Content, string ContentType, string Name);

/// <summary>Opens receipts for those who may see them.</summary>
public sealed class ReceiptQueries(StudioDatabase database, IFileStore files)
{
    /// <summary>The receipt of an expense, or its small likeness; staff only.</summary>
    public Task<Result<ReceiptFile>> OfExpenseAsync(Actor actor, Guid expenseId, bool small, CancellationToken cancel) =>
        OpenAsync(actor, db => db.Expenses.Where(expense => expense.Id == expenseId).Select(expense => expense.Receipt!), small, cancel);

    /// <summary>A receipt that waits for its expense; staff only.</summary>
    public Task<Result<ReceiptFile>> WaitingAsync(Actor actor, Guid receiptId, bool small, CancellationToken cancel) =>
        OpenAsync(actor, db => db.Receipts.Where(receipt => receipt.Id == receiptId && receipt.ExpenseId == null), small, cancel);

    private async Task<Result<ReceiptFile>> OpenAsync(Actor actor, Func<StudioDb, IQueryable<Receipt>> which, bool small, CancellationToken cancel)
    {
        if (!actor.IsStaff) return ExpenseProblems.NoSuchReceipt();
        await using var db = await database.OpenAsync(cancel);
        if (await which(db).AsNoTracking().SingleOrDefaultAsync(cancel) is not { } receipt || (small && !receipt.IsPicture)) return ExpenseProblems.NoSuchReceipt();
        if (await files.OpenAsync(small ? receipt.SmallKey : receipt.Key, cancel) is not { } content) return ExpenseProblems.NoSuchReceipt();
        return new ReceiptFile(content, small ? "image/jpeg" : ReceiptNames.ContentType(receipt.Type), receipt.Name);
    }
}
