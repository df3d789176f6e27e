using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Sessions;

public sealed partial class Session
{
    /// <summary>Nothing is owed and the total is over 0. A fact about money, apart from the status.</summary>
    public bool Paid { get; private set; }

    /// <summary>UTC; the recording that settled it, null while it is not settled.</summary>
    public DateTime? PaidAt { get; private set; }

    /// <summary>Payments less refunds of this session and its invoice.</summary>
    public long PaidAmount { get; private set; }

    /// <summary>What is owed: its invoice's balance once invoiced, nothing when cancelled.</summary>
    public long Balance { get; private set; }

    /// <summary>Records money received or given back; on an invoiced session it goes through the invoice.</summary>
    public Payment Receive(PaymentDetails details, SessionAction action, string note, Actor actor, DateTime now)
    {
        var from = Status;
        var payment = Invoice is { } invoice ? invoice.Receive(details, actor, now) : Payment.Record(details, Id, null, actor, now);
        payments.Add(payment);
        Settle(now);
        Log(action, from, note, actor, now);
        return payment;
    }

    /// <summary>Moves to invoiced: payments already received count on the invoice.</summary>
    public void BecomeInvoiced(Invoice invoice, Actor actor, DateTime now)
    {
        var from = Status;
        (Status, Invoice, InvoiceId, InvoicedAt) = (SessionStatus.Invoiced, invoice, invoice.Id, now);
        Settle(now);
        Log(SessionAction.Invoice, from, invoice.Number, actor, now);
    }

    /// <summary>Comes back from an invoice that was voided or credited in full: booked or paid again, as the money says.</summary>
    public void LeaveInvoice(string note, Actor actor, DateTime now)
    {
        var from = Status;
        (Status, Invoice, InvoiceId, InvoicedAt) = (SessionStatus.Booked, null, null, null);
        Settle(now);
        Log(SessionAction.Edit, from, note, actor, now);
    }

    /// <summary>Notes a credit note on a part of its invoice: less is owed.</summary>
    public void FollowCredit(string note, Actor actor, DateTime now)
    {
        Settle(now);
        Log(SessionAction.Edit, Status, note, actor, now);
    }

    /// <summary>Notes money recorded on the session's invoice.</summary>
    public void FollowInvoice(Payment payment, SessionAction action, string note, Actor actor, DateTime now)
    {
        if (!payments.Contains(payment)) payments.Add(payment);
        Settle(now);
        Log(action, Status, note, actor, now);
    }

    /// <summary>The status follows the money from booking until the invoice; the stored sums equal the payment rows.</summary>
    private void Settle(DateTime now)
    {
        PaidAmount = payments.Sum(payment => payment.Signed);
        Balance = Cancelled ? 0 : Invoice?.Balance ?? Total - PaidAmount;
        var settled = Total > 0 && (Cancelled ? PaidAmount >= Total : Balance <= 0);
        if (settled != Paid) (Paid, PaidAt) = (settled, settled ? now : null);
        if (Status is SessionStatus.Booked or SessionStatus.Paid) Status = Paid ? SessionStatus.Paid : SessionStatus.Booked;
    }
}
