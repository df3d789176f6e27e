using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Takes back an issued invoice, or a part of it. Made whole and never changed. Money in minor units of <see cref="CurrencyCode"/>, always positive.</summary>
public sealed class CreditNote
{
    private readonly List<CreditNoteLine> lines = [];
    private readonly List<CreditNoteTax> taxes = [];

    private CreditNote()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Of the series of credit notes, without gaps.</summary>
    public string Number { get; private init; } = "";

    public Guid InvoiceId { get; private init; }

    public string Reason { get; private init; } = "";

    /// <summary>The studio's day.</summary>
    public DateOnly IssueDate { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime IssuedAt { get; private init; }

    public string IssuedBy { get; private init; } = "";

    /// <summary>As on the invoice.</summary>
    public Recipient To { get; private init; } = new();

    /// <summary>The studio as it was when the note was made.</summary>
    public Seller From { get; private init; } = new();

    /// <summary>ISO 4217, the invoice's.</summary>
    public string CurrencyCode { get; private init; } = "";

    public bool PricesIncludeTax { get; private init; }

    /// <summary>The percentage of the invoice's discount, for the words beside <see cref="Discount"/>; 0 for another one.</summary>
    public decimal DiscountPercent { get; private init; }

    public long Subtotal { get; private init; }

    /// <summary>The share of the invoice's discount that the lines carried.</summary>
    public long Discount { get; private init; }

    public long Tax { get; private init; }

    public long Total { get; private init; }

    /// <summary>What was open on the invoice once this was credited; negative where too much had been paid. Printed, so it never changes.</summary>
    public long BalanceAfter { get; private init; }

    public IReadOnlyList<CreditNoteLine> Lines => lines;

    public IReadOnlyList<CreditNoteTax> Taxes => taxes;

    public Currency Currency => Currency.Of(CurrencyCode);

    internal static CreditNote Make(Invoice invoice, Credit credit, CreditIssue issue, long balanceAfter, Actor actor, Moment moment)
    {
        var note = new CreditNote
        {
            Number = issue.Number,
            InvoiceId = invoice.Id,
            Reason = issue.Reason,
            IssueDate = moment.Today,
            IssuedAt = moment.Now,
            IssuedBy = actor.Name,
            To = invoice.To with { },
            From = issue.From,
            CurrencyCode = invoice.CurrencyCode,
            PricesIncludeTax = invoice.PricesIncludeTax,
            DiscountPercent = credit.Discount > 0 ? invoice.DiscountPercent : 0,
            Subtotal = credit.Subtotal,
            Discount = credit.Discount,
            Tax = credit.Tax,
            Total = credit.Total,
            BalanceAfter = balanceAfter,
        };
        note.lines.AddRange(credit.Lines.Select((line, index) => CreditNoteLine.Of(note.Id, index, line)));
        note.taxes.AddRange(credit.Rates.Select(rate => CreditNoteTax.Of(note.Id, rate)));
        return note;
    }
}

/// <summary>What a credit note says beside its figures.</summary>
/// <param name="Number">Taken from the series in this transaction.</param>
/// <param name="Reason">Why money is taken back.</param>
/// <param name="From">The studio as it is now.</param>
public sealed record CreditIssue(string Number, string Reason, Seller From);
