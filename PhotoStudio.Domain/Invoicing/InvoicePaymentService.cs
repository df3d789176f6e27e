using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Records payments (Admin, Staff) and refunds (Admin) on invoices.</summary>
public sealed class InvoicePaymentService(StudioDatabase database, TimeProvider clock, InvoiceMessages messages)
{
    public Task<Result<Guid>> RecordAsync(Actor actor, RowRef row, PaymentInput input, CancellationToken cancel) => database.WriteAsync<Guid>(async db =>
    {
        var desk = await InvoiceDesk.OpenAsync(db, actor, clock, cancel);
        var loaded = await desk.LoadForAsync(row, input.Kind is PaymentKind.Refund ? InvoiceAction.Refund : InvoiceAction.RecordPayment);
        if (loaded is not { Succeeded: true, Value: var invoice }) return loaded.Problem!;
        return await InvoiceMoney.ReceiveAsync(desk, invoice, input, messages) is { } wrong ? wrong : invoice.Id;
    }, cancel);
}
