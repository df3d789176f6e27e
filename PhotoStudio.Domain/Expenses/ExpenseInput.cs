using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Expenses;

/// <summary>What somebody typed about an expense, money in whole units of the currency, tax included.</summary>
public sealed record ExpenseInput
{
    /// <summary>Today where it is left out.</summary>
    public DateOnly? Date { get; init; }

    public Guid? CategoryId { get; init; }

    public string? Description { get; init; }

    public string? Supplier { get; init; }

    /// <summary>Negative when a supplier gave money back.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The tax contained in the amount; nothing means none, unless <see cref="TaxPercent"/> says how much.</summary>
    public decimal? Tax { get; init; }

    /// <summary>The tax's rate in percent, instead of the tax itself.</summary>
    public decimal? TaxPercent { get; init; }

    /// <summary>Other where it is left out.</summary>
    public PaymentMethod? Method { get; init; }

    public Guid? SessionId { get; init; }

    /// <summary>A receipt uploaded before and on no expense yet; only when the expense is added.</summary>
    public Guid? ReceiptId { get; init; }
}
