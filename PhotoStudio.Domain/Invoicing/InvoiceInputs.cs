using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>What may be said when a session is invoiced.</summary>
public sealed record InvoiceTermsInput(DateOnly? DueDate = null, string? Notes = null);

/// <summary>What is said to make an invoice without a session.</summary>
public sealed record StandaloneInvoiceInput
{
    public Guid? ClientId { get; init; }

    public string? ClientName { get; init; }

    public string? ClientEmail { get; init; }

    /// <summary>Refused: a session is invoiced through itself.</summary>
    public Guid? SessionId { get; init; }

    public IReadOnlyList<LineInput>? Lines { get; init; }

    /// <summary>One line of this amount, named by <see cref="Description"/>.</summary>
    public decimal? Amount { get; init; }

    public string? Description { get; init; }

    public decimal? TaxRate { get; init; }

    public DiscountInput? Discount { get; init; }

    public DateOnly? DueDate { get; init; }

    public string? Notes { get; init; }

    /// <summary>Keep it as a draft instead of issuing it.</summary>
    public bool Draft { get; init; }
}

/// <summary>A partial change, and what to do after it, in one transaction. Left out stays.</summary>
public sealed record InvoiceEditInput
{
    public Optional<DateOnly?> DueDate { get; init; }

    public Optional<string?> Notes { get; init; }

    public Optional<IReadOnlyList<LineInput>?> Lines { get; init; }

    public Optional<DiscountInput?> Discount { get; init; }

    /// <summary><c>issue</c>, <c>markPaid</c> or <c>void</c>.</summary>
    public string? Action { get; init; }

    /// <summary>Of the payment that <c>markPaid</c> records.</summary>
    public DateOnly? Date { get; init; }

    public PaymentMethod? Method { get; init; }

    public string? Reference { get; init; }
}
