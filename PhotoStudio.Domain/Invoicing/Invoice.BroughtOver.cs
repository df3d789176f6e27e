using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Invoicing;

public sealed partial class Invoice
{
    private const int MostSearch = 800;

    /// <summary>
    /// UTC; set while it stands as it was brought over from older data. The first act of a person here clears it; until then nothing about it causes a message,
    /// and a rollback may remove it. What a background job writes does not count.
    /// </summary>
    public DateTime? BroughtOverAt { get; private set; }

    /// <summary>An invoice from older data, with the number it was issued with. The seller is the studio as it is now: older data does not say more.</summary>
    public static Invoice BringOver(BroughtInvoice older, Seller seller, Actor actor, DateTime now)
    {
        var invoice = new Invoice { ClientId = older.ClientId, CurrencyCode = older.CurrencyCode };
        invoice.TakeOlder(older, seller, actor, now);
        return invoice;
    }

    /// <summary>The same row again, after it changed at the source and before anybody touched it here. Its former payments are removed by the caller.</summary>
    public void BringOverAgain(BroughtInvoice older, Seller seller, Actor actor, DateTime now) => TakeOlder(older, seller, actor, now);

    private void TakeOlder(BroughtInvoice older, Seller seller, Actor actor, DateTime now)
    {
        (ClientId, Number, From, State) = (older.ClientId, older.Number, seller, older.VoidedAt is null ? InvoiceState.Issued : InvoiceState.Void);
        To = new Recipient { Name = older.ClientName, Email = older.ClientEmail };
        (SessionId, SessionDate, Subject) = (older.SessionId, older.SessionDate, older.Subject);
        (IssueDate, IssuedAt, DueDate, Notes) = (older.IssueDate, older.IssuedAt, older.DueDate, older.Notes);
        (VoidedAt, VoidDate) = (older.VoidedAt, older.VoidDate);
        payments.Clear();
        if (older.Payment is { } payment) payments.Add(Payment.BringOver(payment, SessionId, Id, older.PaidAfterIssue, actor.Name));
        Price(older.Price);
        Created(actor, older.IssuedAt);
        history.Add(InvoiceEvent.Of(Id, older.Note, actor, now));
        var search = SearchText.Of(Number, To.Name, To.Email);
        Search = search.Length > MostSearch ? search[..MostSearch] : search;
        Touch(actor, older.UpdatedAt);
        BroughtOverAt = now;
    }
}
