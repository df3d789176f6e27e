using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>Asks what has to be asked and does it: the same from the list and from an invoice's page. The page reads again afterwards.</summary>
public sealed class InvoiceActs(IDialogService dialogs, ISnackbar snackbar, InvoiceEditService edits, CurrentActor who)
{
    public async Task RunAsync(InvoiceAction action, InvoiceRow invoice, StudioFormat studio)
    {
        var format = studio.With(invoice.Currency);
        switch (action)
        {
            case InvoiceAction.Issue: await IssueAsync(invoice, format); break;
            case InvoiceAction.MarkPaid: await MarkPaidAsync(invoice, format); break;
            case InvoiceAction.Void: await VoidAsync(invoice, format); break;
            case InvoiceAction.RecordPayment: await PayAsync(invoice, PaymentKind.Payment); break;
            case InvoiceAction.Refund: await PayAsync(invoice, PaymentKind.Refund); break;
            case InvoiceAction.Credit: await CreditAsync(invoice); break;
            case InvoiceAction.Edit: break; // Edited in place, on its own page.
        }
    }

    private async Task IssueAsync(InvoiceRow invoice, StudioFormat format)
    {
        var text = $"{format.Money(invoice.Total)} for {invoice.ClientName}. It gets the next number, and its lines stay as they are for good.";
        var done = await dialogs.AnswerAsync("Issue this invoice?", text, $"Issue, {format.Money(invoice.Total)}", "fill", null, Edit(invoice, new InvoiceEditInput { Action = "issue" }));
        if (done) snackbar.Done("Invoice issued.");
    }

    private async Task MarkPaidAsync(InvoiceRow invoice, StudioFormat format)
    {
        var text = $"{format.Money(invoice.Balance)} is recorded as received today by bank transfer.";
        var input = new InvoiceEditInput { Action = "markPaid", Method = PaymentMethod.BankTransfer };
        if (await dialogs.AnswerAsync($"Mark {invoice.Number} paid?", text, $"Mark paid, {format.Money(invoice.Balance)}", "fill", null, Edit(invoice, input))) snackbar.Done($"{invoice.Number} is paid.");
    }

    private async Task VoidAsync(InvoiceRow invoice, StudioFormat format)
    {
        var session = invoice.SessionId is null ? "" : " The session goes back to where it was, with its payments.";
        var text = $"{invoice.ClientName} was billed {format.Money(invoice.Total)} on it. The number stays taken and the PDF says VOID.{session}";
        if (await dialogs.AnswerAsync($"Void {invoice.Number}?", text, "Void invoice", "dfill", null, Edit(invoice, new InvoiceEditInput { Action = "void" }), "Keep it")) snackbar.Done($"{invoice.Number} is void.");
    }

    private Task<bool> PayAsync(InvoiceRow invoice, PaymentKind kind) =>
        dialogs.AskAsync<InvoicePaymentDialog, bool>(new DialogParameters<InvoicePaymentDialog> { { d => d.Invoice, invoice }, { d => d.Kind, kind } });

    private Task<bool> CreditAsync(InvoiceRow invoice) => dialogs.AskAsync<CreditDialog, bool>(new DialogParameters<CreditDialog> { { d => d.Invoice, invoice } });

    private Func<string?, Task<Problem?>> Edit(InvoiceRow invoice, InvoiceEditInput input) =>
        async _ => (await edits.EditAsync(await who.GetAsync(), new RowRef(invoice.Id, invoice.Version), input, CancellationToken.None)).Problem;
}
