using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>A row of an invoice list. Money in minor units of <paramref name="CurrencyCode"/>.</summary>
public sealed record InvoiceRow(
    Guid Id, Guid Version, string? Number, InvoiceState State, Guid ClientId, string ClientName, string? ClientEmail, Guid? SessionId, string? Subject, DateOnly? SessionDate,
    DateOnly? IssueDate, DateOnly? DueDate, string CurrencyCode, long Total, long Credited, long PaidAmount, long Balance, bool MoneyMovedAfterIssue, DateTime CreatedAt)
{
    public bool Overdue { get; init; }

    /// <summary>For who asked.</summary>
    public IReadOnlyList<InvoiceAction> AllowedActions { get; init; } = [];

    public Currency Currency => Currency.Of(CurrencyCode);

    internal InvoiceFacts Facts => new(State, ClientId, Total, Balance, PaidAmount, MoneyMovedAfterIssue, Credited);
}

/// <summary>How many invoices are in a state; overdue ones are counted among the issued too.</summary>
public sealed record InvoiceCounts(IReadOnlyDictionary<InvoiceState, int> ByState, int Overdue)
{
    public int All => ByState.Values.Sum();
}

/// <summary>Sums of what is filtered, in minor units. Void invoices and drafts are left out.</summary>
/// <param name="Invoiced">Totals less credits.</param>
/// <param name="Paid">Payments less refunds.</param>
/// <param name="Pending">Balances that are not yet overdue.</param>
/// <param name="Overdue">Balances that are.</param>
/// <param name="OverdueCount">How many are.</param>
public sealed record InvoiceSums(long Invoiced, long Paid, long Pending, long Overdue, int OverdueCount);

/// <summary>A page of invoices; counts ignore the state filter and heed the others.</summary>
public sealed record InvoiceList(Page<InvoiceRow> Page, InvoiceCounts Counts, InvoiceSums Sums);

/// <summary>One entry of an invoice's history.</summary>
public sealed record InvoiceEventView(DateTime At, string By, string What);

/// <summary>An invoice whole, as one person may see it. Money in minor units.</summary>
public sealed record InvoiceView
{
    public required InvoiceRow Row { get; init; }

    public required Recipient To { get; init; }

    public required Seller From { get; init; }

    public required bool PricesIncludeTax { get; init; }

    public required IReadOnlyList<LineView> Lines { get; init; }

    public required Discount AskedDiscount { get; init; }

    public required long Subtotal { get; init; }

    public required long Discount { get; init; }

    public required long Tax { get; init; }

    public required IReadOnlyList<TaxShare> Taxes { get; init; }

    public required DateTime? IssuedAt { get; init; }

    public required DateOnly? VoidDate { get; init; }

    public required string? Notes { get; init; }

    /// <summary>Newest last.</summary>
    public required IReadOnlyList<PaymentView> Payments { get; init; }

    /// <summary>The credit notes on it, oldest first.</summary>
    public required IReadOnlyList<CreditNoteRow> Credits { get; init; }

    /// <summary>Newest first; empty for clients.</summary>
    public required IReadOnlyList<InvoiceEventView> History { get; init; }
}
