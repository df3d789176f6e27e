using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;

namespace PhotoStudio.Domain.Expenses;

/// <summary>A receipt that was uploaded.</summary>
public sealed record ReceiptView(Guid Id, string Name, ReceiptType Type, long Size);

/// <summary>The receipt that was on an expense before, so that a change can be undone for a day; null when there was none.</summary>
public sealed record ReceiptChange(Guid? Former);

/// <summary>Uploads receipts, and puts them on expenses and takes them off.</summary>
public sealed class ReceiptService(StudioDatabase database, IFileStore files, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Stores a picture or PDF of at most <see cref="ReceiptReader.MostBytes"/>; it is on no expense yet.</summary>
    /// <param name="actor">Staff.</param>
    /// <param name="content">The file; read to its end.</param>
    /// <param name="name">Its name, shown to people and nothing else.</param>
    /// <param name="cancel">Stops the upload; nothing is stored then.</param>
    public async Task<Result<ReceiptView>> UploadAsync(Actor actor, Stream content, string? name, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        var read = await ReceiptReader.ReadAsync(content, cancel);
        if (!read.Succeeded) return read.Problem;
        var receipt = Receipt.Uploaded(Guid.CreateVersion7(), ReceiptNames.Tidy(name, read.Value.Type), read.Value.Type, read.Value.Bytes.Length, actor, Now);
        await files.WriteAsync(receipt.Key, new MemoryStream(read.Value.Bytes), cancel);
        if (read.Value.Small is { } small) await files.WriteAsync(receipt.SmallKey, new MemoryStream(small), cancel);
        var stored = await database.WriteAsync(db =>
        {
            db.Receipts.Add(receipt);
            return Task.FromResult(Result.Success);
        }, CancellationToken.None);
        return stored.Succeeded ? new ReceiptView(receipt.Id, receipt.Name, receipt.Type, receipt.Size) : stored.Problem;
    }

    /// <summary>Puts a receipt on an expense, in place of the one that may be there.</summary>
    public Task<Result<ReceiptChange>> PutOnAsync(Actor actor, Guid expenseId, Guid receiptId, CancellationToken cancel) => ChangeAsync(actor, expenseId, async (db, expense) =>
    {
        var receipt = await db.Receipts.SingleOrDefaultAsync(row => row.Id == receiptId && row.ExpenseId == null, cancel);
        if (receipt is null) return ExpenseProblems.ReceiptGone();
        expense.Receipt?.TakeOff(Now);
        await db.SaveChangesAsync(cancel); // One receipt to an expense: the former has to be off before the new one is on.
        receipt.PutOn(expense.Id, Now);
        return null;
    }, cancel);

    /// <summary>Takes the receipt off an expense; for a day it can be put on again.</summary>
    public Task<Result<ReceiptChange>> TakeOffAsync(Actor actor, Guid expenseId, CancellationToken cancel) => ChangeAsync(actor, expenseId, (_, expense) =>
    {
        if (expense.Receipt is null) return Task.FromResult<Problem?>(ExpenseProblems.NoSuchReceipt());
        expense.Receipt.TakeOff(Now);
        return Task.FromResult<Problem?>(null);
    }, cancel);

    private async Task<Result<ReceiptChange>> ChangeAsync(Actor actor, Guid expenseId, Func<StudioDb, Expense, Task<Problem?>> change, CancellationToken cancel) =>
        !actor.IsStaff ? new NotAllowed() : await database.WriteAsync<ReceiptChange>(async db =>
        {
            var expense = await db.Expenses.Include(row => row.Receipt).SingleOrDefaultAsync(row => row.Id == expenseId, cancel);
            if (expense is null) return ExpenseProblems.NoSuchExpense();
            var former = expense.Receipt?.Id;
            if (await change(db, expense) is { } problem) return problem;
            expense.ReceiptChanged(actor, Now);
            return new ReceiptChange(former);
        }, cancel);
}
