using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>What is said to credit an invoice: all that is left, unless an amount or lines are named.</summary>
public sealed record CreditBody
{
    /// <summary>The client reads it.</summary>
    public string? Reason { get; init; }

    /// <summary>With tax.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Lines that are given back; each carries its share of the invoice's discount.</summary>
    public IReadOnlyList<LineInput>? Lines { get; init; }

    public CreditInput ToInput() => new(Reason, Amount, Lines);
}
