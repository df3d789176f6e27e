using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>A row of a session list. Money in minor units of <paramref name="CurrencyCode"/>.</summary>
public sealed record SessionRow(
    Guid Id, Guid Version, SessionStatus Status, bool Cancelled, Guid ClientId, string ClientName, string? ClientEmail, string SessionType,
    DateOnly? Date, TimeOnly? StartTime, int DurationMinutes, string? Location, Guid? PhotographerId, string? PhotographerName,
    string CurrencyCode, long Total, long Balance, long PaidAmount, bool Paid, DateOnly? QuoteValidUntil, DateTime? QuoteAcceptedAt, DateTime? QuoteDeclinedAt,
    Guid? InvoiceId, string? InvoiceNumber, DateTime CreatedAt)
{
    /// <summary>For who asked, in the order of the flow.</summary>
    public IReadOnlyList<SessionAction> AllowedActions { get; init; } = [];

    internal SessionFacts Facts => new(Status, Cancelled, ClientId, Total, Balance, PaidAmount, QuoteValidUntil, QuoteAcceptedAt is not null || QuoteDeclinedAt is not null);
}

/// <summary>How many sessions have a status.</summary>
public sealed record SessionCounts(IReadOnlyDictionary<SessionStatus, int> ByStatus, int Cancelled)
{
    public int All => ByStatus.Values.Sum();
}

/// <summary>A page of sessions; counts ignore the status filter and heed the others; sums (minor units) are of everything that matches; owed is only what is booked.</summary>
public sealed record SessionList(Page<SessionRow> Page, SessionCounts Counts, long SumTotal, long SumBalance);

/// <summary>One line of a price, in minor units.</summary>
public sealed record LineView(string Description, decimal Quantity, long UnitPrice, decimal TaxRate, long Amount);

/// <summary>One payment or refund, in minor units.</summary>
public sealed record PaymentView(
    Guid Id, PaymentKind Kind, long Amount, DateOnly Date, PaymentMethod Method, string? Reference, string? Reason, DateTime RecordedAt, string RecordedBy);

/// <summary>One entry of a history.</summary>
public sealed record SessionEventView(DateTime At, string By, SessionAction? Action, SessionStatus? From, SessionStatus To, string? Note);

/// <summary>A session whole, as one person may see it. Money in minor units.</summary>
public sealed record SessionView
{
    public required SessionRow Row { get; init; }

    public required string? ClientPhone { get; init; }

    public required string? Message { get; init; }

    /// <summary>Null for clients.</summary>
    public required string? Notes { get; init; }

    public required SessionSource Source { get; init; }

    public required bool PricesIncludeTax { get; init; }

    public required IReadOnlyList<LineView> Lines { get; init; }

    /// <summary>What was asked for as a discount.</summary>
    public required Discount AskedDiscount { get; init; }

    public required long Subtotal { get; init; }

    public required long Discount { get; init; }

    public required long Tax { get; init; }

    public required IReadOnlyList<TaxShare> Taxes { get; init; }

    public required DateTime? PaidAt { get; init; }

    public required DateTime? QuotedAt { get; init; }

    public required string? DeclineReason { get; init; }

    public required DateTime? BookedAt { get; init; }

    public required DateTime? InvoicedAt { get; init; }

    public required DateTime? CancelledAt { get; init; }

    public required string? CancelReason { get; init; }

    public required DateTime UpdatedAt { get; init; }

    /// <summary>Newest last.</summary>
    public required IReadOnlyList<PaymentView> Payments { get; init; }

    /// <summary>Newest first; empty for clients.</summary>
    public required IReadOnlyList<SessionEventView> History { get; init; }

    public Currency Currency => Currency.Of(Row.CurrencyCode);
}

