using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>An issued or void invoice as older data tells it, checked. Instants are UTC.</summary>
public sealed record BroughtInvoice
{
    public required string Number { get; init; }

    public required Guid ClientId { get; init; }

    public required string ClientName { get; init; }

    public string? ClientEmail { get; init; }

    /// <summary>The session it bills or billed.</summary>
    public Guid? SessionId { get; init; }

    public DateOnly? SessionDate { get; init; }

    public string? Subject { get; init; }

    public required string CurrencyCode { get; init; }

    public required PricedLines Price { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required DateTime IssuedAt { get; init; }

    public required DateTime UpdatedAt { get; init; }

    public DateOnly? DueDate { get; init; }

    public string? Notes { get; init; }

    /// <summary>Null unless it was cancelled.</summary>
    public DateTime? VoidedAt { get; init; }

    public DateOnly? VoidDate { get; init; }

    public BroughtPayment? Payment { get; init; }

    /// <summary>Whether the payment was received on the invoice, not on the session before it.</summary>
    public bool PaidAfterIssue { get; init; }

    /// <summary>What its history says: brought over, from where.</summary>
    public required string Note { get; init; }
}
