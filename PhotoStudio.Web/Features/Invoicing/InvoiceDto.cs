using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Web.Features.Sessions;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>An invoice as the API gives it. Every field is there, null where empty.</summary>
public sealed record InvoiceDto
{
    public required Guid Id { get; init; }

    /// <summary>Null on a draft.</summary>
    public required string? Number { get; init; }

    public required InvoiceState State { get; init; }

    /// <summary>Issued, money owed, due before today.</summary>
    public required bool Overdue { get; init; }

    public required PartyDto Client { get; init; }

    /// <summary>Null on a standalone invoice.</summary>
    public required Guid? SessionId { get; init; }

    public required DateOnly? IssueDate { get; init; }

    public required DateOnly? DueDate { get; init; }

    public required string Currency { get; init; }

    public required bool PricesIncludeTax { get; init; }

    public required IReadOnlyList<LineDto> Lines { get; init; }

    public required decimal Subtotal { get; init; }

    public required decimal Discount { get; init; }

    public required decimal Tax { get; init; }

    public required IReadOnlyList<TaxDto> Taxes { get; init; }

    public required decimal Total { get; init; }

    /// <summary>What credit notes took back.</summary>
    public required decimal Credited { get; init; }

    /// <summary>Payments less refunds.</summary>
    public required decimal Paid { get; init; }

    /// <summary>Total less credits less payments plus refunds.</summary>
    public required decimal Balance { get; init; }

    public required IReadOnlyList<PaymentDto> Payments { get; init; }

    public required string? Notes { get; init; }

    /// <summary>For who asks.</summary>
    public required IReadOnlyList<InvoiceAction> AllowedActions { get; init; }
}

/// <summary>The tax of one rate.</summary>
/// <param name="Rate">Percent.</param>
/// <param name="Net">What it is computed on, without the tax.</param>
public sealed record TaxDto(decimal Rate, decimal Net, decimal Tax)
{
    public static TaxDto Of(TaxShare share, Currency currency) => new(share.Rate, currency.ToDecimal(share.Net), currency.ToDecimal(share.Tax));
}

/// <summary>Money received or given back.</summary>
public sealed record PaymentDto(Guid Id, PaymentKind Kind, decimal Amount, DateOnly Date, PaymentMethod Method, string? Reference)
{
    public static PaymentDto Of(PaymentView payment, Currency currency) =>
        new(payment.Id, payment.Kind, currency.ToDecimal(payment.Amount), payment.Date, payment.Method, payment.Reference);
}
