using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

public sealed partial class Invoice
{
    /// <summary>Gives it its number and freezes it: seller and client are copied in as they are now.</summary>
    /// <param name="number">Taken from the series in this transaction.</param>
    /// <param name="seller">The studio as it is now.</param>
    /// <param name="dueDays">Used when no due date was asked for.</param>
    /// <param name="actor">Who issues it.</param>
    /// <param name="moment">Now, and the studio's day.</param>
    public void Issue(string number, Seller seller, int dueDays, Actor actor, Moment moment)
    {
        (Number, From, State) = (number, seller, InvoiceState.Issued);
        (IssuedAt, IssueDate, RemindersFrom) = (moment.Now, moment.Today, moment.Today);
        DueDate ??= moment.Today.AddDays(dueDays);
        if (Client is { } client) To = Recipient.Of(client, To.Name, To.Email);
        Settle();
        Log("Issued", actor, moment.Now);
    }

    /// <summary>Records money received or given back.</summary>
    public Payment Receive(PaymentDetails details, Actor actor, DateTime now)
    {
        var payment = Payment.Record(details, SessionId, Id, actor, now);
        payments.Add(payment);
        Settle();
        Log(details.Kind is PaymentKind.Payment ? "Payment recorded" : "Refund recorded", actor, now);
        return payment;
    }

    /// <summary>Takes it back: the number stays, what the session had received before goes back with the session.</summary>
    public void Void(Actor actor, Moment moment)
    {
        (State, VoidedAt, VoidDate) = (InvoiceState.Void, moment.Now, moment.Today);
        ReturnPayments();
        Settle();
        Log("Voided", actor, moment.Now);
    }
}
