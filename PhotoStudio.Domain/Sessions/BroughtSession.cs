using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>A session as older data tells it, checked. Instants are UTC.</summary>
public sealed record BroughtSession
{
    /// <summary>How the note in its history begins.</summary>
    public const string NoteStart = "Brought over from ";

    public required Guid ClientId { get; init; }

    public required string ClientName { get; init; }

    public string? ClientEmail { get; init; }

    public required Guid SessionTypeId { get; init; }

    public required string TypeName { get; init; }

    public required SessionSource Source { get; init; }

    public required string CurrencyCode { get; init; }

    /// <summary>What the older status means; the money moves it between booked and paid.</summary>
    public required SessionStatus Status { get; init; }

    public required SessionDetails Details { get; init; }

    public required PricedLines Price { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime UpdatedAt { get; init; }

    public DateTime? QuotedAt { get; init; }

    public DateOnly? QuoteValidUntil { get; init; }

    public DateTime? BookedAt { get; init; }

    public DateTime? InvoicedAt { get; init; }

    public DateTime? CancelledAt { get; init; }

    public string? CancelReason { get; init; }

    /// <summary>What was received for the session itself; what was received on its invoice is the invoice's.</summary>
    public BroughtPayment? Payment { get; init; }

    /// <summary>What its history says: brought over, from where.</summary>
    public required string Note { get; init; }
}
