using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>A credit note in a list. <paramref name="Total"/> in minor units of the invoice's currency.</summary>
public sealed record CreditNoteRow(Guid Id, string Number, DateOnly IssueDate, string Reason, long Total);

/// <summary>A credit note whole. Money in minor units of <see cref="CurrencyCode"/>, positive.</summary>
public sealed record CreditNoteView
{
    public required CreditNoteRow Row { get; init; }

    public required Guid InvoiceId { get; init; }

    public required string InvoiceNumber { get; init; }

    public required DateOnly? InvoiceDate { get; init; }

    public required long InvoiceTotal { get; init; }

    public required DateTime IssuedAt { get; init; }

    public required Recipient To { get; init; }

    public required Seller From { get; init; }

    public required string CurrencyCode { get; init; }

    public required bool PricesIncludeTax { get; init; }

    public required IReadOnlyList<LineView> Lines { get; init; }

    public required decimal DiscountPercent { get; init; }

    public required long Subtotal { get; init; }

    public required long Discount { get; init; }

    public required long Tax { get; init; }

    /// <summary>Highest rate first.</summary>
    public required IReadOnlyList<TaxShare> Taxes { get; init; }

    /// <summary>What was open on the invoice afterwards; negative where too much had been paid.</summary>
    public required long BalanceAfter { get; init; }

    public Currency Currency => Currency.Of(CurrencyCode);
}
