using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Sessions;

public sealed partial class Session
{
    private const int MostSearch = 1200;

    /// <summary>
    /// UTC; set while it stands as it was brought over from older data. The first act of a person here clears it; until then nothing about it causes a message,
    /// and a rollback may remove it. What a background job writes does not count.
    /// </summary>
    public DateTime? BroughtOverAt { get; private set; }

    /// <summary>A session from older data. Its invoice, where it has one, is made before it; what the stored sums say follows from the payment rows, as everywhere.</summary>
    /// <param name="older">As the older data tells it.</param>
    /// <param name="invoice">Its invoice that is neither void nor credited.</param>
    /// <param name="id">The id that its invoice was made for.</param>
    /// <param name="actor">Who brings it over.</param>
    /// <param name="now">UTC.</param>
    public static Session BringOver(BroughtSession older, Invoice? invoice, Guid id, Actor actor, DateTime now)
    {
        var session = new Session { Id = id };
        session.TakeOlder(older, invoice, actor, now);
        return session;
    }

    /// <summary>The same row again, after it changed at the source and before anybody touched it here. Its former payments are removed by the caller.</summary>
    public void BringOverAgain(BroughtSession older, Invoice? invoice, Actor actor, DateTime now) => TakeOlder(older, invoice, actor, now);

    private void TakeOlder(BroughtSession older, Invoice? invoice, Actor actor, DateTime now)
    {
        (ClientId, ClientName, ClientEmail) = (older.ClientId, older.ClientName, older.ClientEmail);
        (SessionTypeId, Source, CurrencyCode) = (older.SessionTypeId, older.Source, older.CurrencyCode);
        (QuotedAt, QuoteValidUntil, BookedAt) = (older.QuotedAt, older.QuoteValidUntil, older.BookedAt);
        (CancelledAt, CancelReason, InvoicedAt) = (older.CancelledAt, older.CancelReason, older.InvoicedAt);
        (Status, Invoice, InvoiceId) = (older.Status, invoice, invoice?.Id);
        Take(older.Details);
        var search = SearchText.Of(ClientName, ClientEmail, Location, older.TypeName);
        Search = search.Length > MostSearch ? search[..MostSearch] : search;
        Price(older.Price);
        TakeOlderPayments(older, invoice, actor);
        (Paid, PaidAt) = (false, null);
        Settle(payments.Count > 0 ? payments.Max(payment => payment.RecordedAt) : now);
        Created(actor, older.CreatedAt);
        history.Add(SessionEvent.Of(Id, null, Status, Status, older.Note, actor, now));
        Touch(actor, older.UpdatedAt);
        BroughtOverAt = now;
    }

    private void TakeOlderPayments(BroughtSession older, Invoice? invoice, Actor actor)
    {
        payments.Clear();
        if (invoice is not null) payments.AddRange(invoice.Payments);
        else if (older.Payment is { } payment) payments.Add(Payment.BringOver(payment, Id, null, false, actor.Name));
    }
}
