using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Moves money on an invoice and keeps its session in step, in the same transaction.</summary>
internal static class InvoiceMoney
{
    /// <returns>The problem that stood against it, or null.</returns>
    public static async Task<Problem?> ReceiveAsync(InvoiceDesk desk, Invoice invoice, PaymentInput input, InvoiceMessages messages)
    {
        var refund = input.Kind is PaymentKind.Refund;
        var limit = refund ? invoice.PaidAmount : invoice.Balance;
        var details = PaymentDetails.Check(input, desk.FormatOf(invoice), limit);
        if (!details.Succeeded) return details.Problem;
        var session = await desk.SessionOfAsync(invoice);
        var payment = invoice.Receive(details.Value, desk.Actor, desk.Moment.Now);
        var amount = desk.FormatOf(invoice).Money(payment.Amount);
        session?.FollowInvoice(payment, refund ? SessionAction.Refund : SessionAction.RecordPayment, $"{amount} on {invoice.Number}", desk.Actor, desk.Moment.Now);
        if (!refund) await messages.PaymentReceivedAsync(desk.Mail, invoice, payment);
        return null;
    }

    /// <summary>Voids it; its session is booked or paid again.</summary>
    public static async Task VoidAsync(InvoiceDesk desk, Invoice invoice)
    {
        var session = await desk.SessionOfAsync(invoice);
        invoice.Void(desk.Actor, desk.Moment);
        session?.LeaveInvoice($"{invoice.Number} was voided.", desk.Actor, desk.Moment.Now);
    }
}
