using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Payments;

public enum PaymentKind
{
    Payment,
    Refund,
}

public enum PaymentMethod
{
    Cash,
    BankTransfer,
    Card,
    Other,
}

/// <summary>Money received or given back. The one ledger: what sessions and invoices store about payments equals the sum of these rows. Never changed, never deleted.</summary>
public sealed class Payment
{
    private Payment()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The session it was paid for; also set when it was paid on that session's invoice.</summary>
    public Guid? SessionId { get; private init; }

    /// <summary>The invoice it counts on now.</summary>
    public Guid? InvoiceId { get; private set; }

    /// <summary>Recorded on an invoice after it was issued: such an invoice can no longer be voided.</summary>
    public bool AfterIssue { get; private set; }

    public PaymentKind Kind { get; private init; }

    /// <summary>Minor units, always over 0; <see cref="Kind"/> says which way.</summary>
    public long Amount { get; private init; }

    public DateOnly Date { get; private init; }

    public PaymentMethod Method { get; private init; }

    public string? Reference { get; private init; }

    /// <summary>Why it was given back.</summary>
    public string? Reason { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime RecordedAt { get; private init; }

    public string RecordedBy { get; private init; } = "";

    /// <summary>What it adds to the money received: negative for a refund.</summary>
    public long Signed => Kind is PaymentKind.Payment ? Amount : -Amount;

    internal static Payment Record(PaymentDetails details, Guid? sessionId, Guid? invoiceId, Actor actor, DateTime now) => new()
    {
        SessionId = sessionId,
        InvoiceId = invoiceId,
        AfterIssue = invoiceId is not null,
        Kind = details.Kind,
        Amount = details.Amount,
        Date = details.Date,
        Method = details.Method,
        Reference = details.Reference,
        Reason = details.Reason,
        RecordedAt = now,
        RecordedBy = actor.Name,
    };

    /// <param name="brought">As older data tells it.</param>
    /// <param name="sessionId">The session it was paid for.</param>
    /// <param name="invoiceId">The invoice it counts on.</param>
    /// <param name="afterIssue">Whether it was paid on the invoice, not on the session before.</param>
    /// <param name="by">Who brought it over.</param>
    internal static Payment BringOver(BroughtPayment brought, Guid? sessionId, Guid? invoiceId, bool afterIssue, string by) => new()
    {
        SessionId = sessionId,
        InvoiceId = invoiceId,
        AfterIssue = afterIssue,
        Kind = PaymentKind.Payment,
        Amount = brought.Amount,
        Date = brought.Date,
        Method = PaymentMethod.Other,
        Reference = brought.Reference,
        RecordedAt = brought.At,
        RecordedBy = by,
    };

    /// <summary>Lets a payment of a session count on its invoice, or (null) go back to the session alone. Either way it came before the next invoice's issue.</summary>
    internal void CountOn(Guid? invoiceId) => (InvoiceId, AfterIssue) = (invoiceId, false);
}
