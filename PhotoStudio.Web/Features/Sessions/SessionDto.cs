using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>A session as the API gives it to one person. Every field is there, null where empty.</summary>
public sealed record SessionDto
{
    public required Guid Id { get; init; }

    public required SessionStatus Status { get; init; }

    public required PartyDto Client { get; init; }

    public required string SessionType { get; init; }

    public required DateOnly? Date { get; init; }

    public required TimeOnly? StartTime { get; init; }

    public required int DurationMinutes { get; init; }

    public required string? Location { get; init; }

    public required string? Message { get; init; }

    /// <summary>Null for clients.</summary>
    public required string? Notes { get; init; }

    /// <summary><c>client</c>, <c>admin</c> or <c>social media</c>.</summary>
    public required string Source { get; init; }

    public required Guid? PhotographerId { get; init; }

    public required string Currency { get; init; }

    public required bool PricesIncludeTax { get; init; }

    public required IReadOnlyList<LineDto> Lines { get; init; }

    public required decimal Subtotal { get; init; }

    public required decimal Discount { get; init; }

    public required decimal Tax { get; init; }

    public required decimal Total { get; init; }

    public required bool Paid { get; init; }

    public required DateTime? PaidAt { get; init; }

    public required decimal PaidAmount { get; init; }

    public required decimal Balance { get; init; }

    public required DateTime? QuotedAt { get; init; }

    public required DateOnly? QuoteValidUntil { get; init; }

    public required DateTime? QuoteAcceptedAt { get; init; }

    public required DateTime? QuoteDeclinedAt { get; init; }

    public required string? DeclineReason { get; init; }

    public required DateTime? BookedAt { get; init; }

    public required DateTime? InvoicedAt { get; init; }

    public required DateTime? CancelledAt { get; init; }

    public required string? CancelReason { get; init; }

    public required Guid? InvoiceId { get; init; }

    /// <summary>For who asks.</summary>
    public required IReadOnlyList<SessionAction> AllowedActions { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime UpdatedAt { get; init; }
}

/// <summary>Who a session or an invoice is for: the id of the client row, and the name and e-mail as copied.</summary>
public sealed record PartyDto(Guid Id, string Name, string? Email);

/// <summary>One line of a price.</summary>
/// <param name="TaxRate">Percent: 19 is 19 %.</param>
/// <param name="Amount">Quantity times unit price, rounded half away from zero.</param>
public sealed record LineDto(string Description, decimal Quantity, decimal UnitPrice, decimal TaxRate, decimal Amount)
{
    public static LineDto Of(LineView line, Currency currency) =>
        new(line.Description, line.Quantity, currency.ToDecimal(line.UnitPrice), line.TaxRate, currency.ToDecimal(line.Amount));
}
