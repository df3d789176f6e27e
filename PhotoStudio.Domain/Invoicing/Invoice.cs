using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>A claim for money, of a session or alone. Once issued, seller, client, lines and totals never change. Money is in minor units of <see cref="CurrencyCode"/>.</summary>
[Audited(AuditArea.Invoices, "invoice", Title = null, OnlyDeletions = true)]
public sealed partial class Invoice : Entity
{
    private readonly List<InvoiceLine> lines = [];
    private readonly List<Payment> payments = [];
    private readonly List<InvoiceEvent> history = [];
    private readonly List<CreditNote> credits = [];

    private Invoice()
    {
    }

    public InvoiceState State { get; private set; } = InvoiceState.Draft;

    /// <summary>Given when issued; null on a draft.</summary>
    public string? Number { get; private set; }

    public Guid ClientId { get; private set; }

    public Client? Client { get; private set; }

    /// <summary>The session it bills; null for a standalone invoice.</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>The day of the session, as printed.</summary>
    public DateOnly? SessionDate { get; private set; }

    /// <summary>What was photographed, as printed under the title.</summary>
    public string? Subject { get; private set; }

    public Recipient To { get; private set; } = new();

    public Seller From { get; private set; } = new();

    /// <summary>The studio's day of issue.</summary>
    public DateOnly? IssueDate { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? IssuedAt { get; private set; }

    /// <summary>On a draft: what was asked for; null means the usual number of days after the issue.</summary>
    public DateOnly? DueDate { get; private set; }

    /// <summary>From this day on its client may be reminded. Null on a draft, and on one that was brought over: nobody is reminded of it until its due day is changed here.</summary>
    public DateOnly? RemindersFrom { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? VoidedAt { get; private set; }

    /// <summary>The studio's day of voiding, as printed.</summary>
    public DateOnly? VoidDate { get; private set; }

    public string? Notes { get; private set; }

    /// <summary>Number and client in their normal form.</summary>
    public string Search { get; private set; } = "";

    public IReadOnlyList<InvoiceLine> Lines => lines;

    public IReadOnlyList<Payment> Payments => payments;

    /// <summary>The credit notes on it, oldest first.</summary>
    public IReadOnlyList<CreditNote> Credits => credits;

    public IReadOnlyList<InvoiceEvent> History => history;

    /// <summary>What decides which actions are allowed.</summary>
    public InvoiceFacts Facts => new(State, ClientId, Total, Balance, PaidAmount, payments.Exists(payment => payment.AfterIssue && payment.InvoiceId == Id), Credited);

    /// <summary>Notes that its client was written to.</summary>
    public void NoteMail(string subject, Actor actor, DateTime now)
    {
        var what = $"E-mailed: {subject}";
        Log(what.Length > 200 ? what[..199] + "…" : what, actor, now);
    }

    /// <summary>Somebody of here dealt with one that was brought over: from now on it is like any other, and its client may be reminded.</summary>
    private void TakenUp(DateTime now)
    {
        if (BroughtOverAt is not null && State is InvoiceState.Issued) RemindersFrom ??= DateOnly.FromDateTime(now);
        BroughtOverAt = null;
    }

    private void Log(string what, Actor actor, DateTime now)
    {
        history.Add(InvoiceEvent.Of(Id, what, actor, now));
        if (actor.Role is not ActorRole.System) TakenUp(now);
        Search = SearchText.Of(Number, To.Name, To.Email);
        Touch(actor, now);
    }

    private void Price(PricedLines price)
    {
        lines.Clear();
        lines.AddRange(price.Lines.Select((line, index) => InvoiceLine.Of(Id, index, line)));
        (DiscountPercent, DiscountAmount, PricesIncludeTax) = (price.Discount.Percent, price.Discount.Amount, price.PricesIncludeTax);
        (DiscountCode, DiscountMost) = (price.Discount.Code?.Code, price.Discount.Code?.Most);
        var totals = price.Totals;
        (Subtotal, Discount, Tax, Total) = (totals.Subtotal, totals.Discount, totals.Tax, totals.Total);
        Settle();
    }
}
