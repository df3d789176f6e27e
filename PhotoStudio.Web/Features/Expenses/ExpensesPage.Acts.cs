using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Expenses;

/// <summary>What can be taken back for a moment.</summary>
public sealed partial class ExpensesPage
{
    private async Task DeleteAsync(ExpenseRow row)
    {
        var result = await Expenses.DeleteAsync(Actor, row.Id, CancellationToken.None);
        refused = result.Problem?.Detail;
        if (result.Succeeded) Snackbar.Undo($"{row.Description} deleted.", () => UndoAsync(() => Expenses.RestoreAsync(Actor, row.Id, CancellationToken.None)));
        if (result.Succeeded && place.Open == row.Id) Navigation.NavigateTo((place with { Open = null }).Href());
        await LoadAsync();
    }

    private async Task PutOnAsync((ExpenseRow Row, ReceiptView Receipt) on)
    {
        var result = await Receipts.PutOnAsync(Actor, on.Row.Id, on.Receipt.Id, CancellationToken.None);
        refused = result.Problem?.Detail;
        if (result is { Succeeded: true, Value.Former: { } former }) Snackbar.Undo("Receipt replaced.", () => PutBackAsync(on.Row, former));
        else if (result.Succeeded) Snackbar.Undo("Receipt added.", () => UndoAsync(async () => Result.From((await Receipts.TakeOffAsync(Actor, on.Row.Id, CancellationToken.None)).Problem)));
        await LoadAsync();
    }

    private async Task TakeOffAsync(ExpenseRow row)
    {
        var result = await Receipts.TakeOffAsync(Actor, row.Id, CancellationToken.None);
        refused = result.Problem?.Detail;
        if (result is { Succeeded: true, Value.Former: { } former }) Snackbar.Undo("Receipt taken off.", () => PutBackAsync(row, former));
        await LoadAsync();
    }

    private Task PutBackAsync(ExpenseRow row, Guid receipt) =>
        UndoAsync(async () => Result.From((await Receipts.PutOnAsync(Actor, row.Id, receipt, CancellationToken.None)).Problem));

    private Task UndoAsync(Func<Task<Result>> back) => InvokeAsync(async () =>
    {
        refused = (await back()).Problem?.Detail;
        await LoadAsync();
        StateHasChanged();
    });
}
