using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>One tax rate's part of an invoice or of a credit note. Money in minor units.</summary>
/// <param name="Rate">Percent.</param>
/// <param name="Amount">The lines' amounts, in the terms of the invoice's prices.</param>
/// <param name="Discount">Their share of the discount.</param>
/// <param name="Net">Without the tax.</param>
/// <param name="Tax">The tax.</param>
public readonly record struct CreditShare(decimal Rate, long Amount, long Discount, long Net, long Tax)
{
    /// <summary>What is paid for it.</summary>
    public long Gross => Net + Tax;

    public CreditShare Less(CreditShare other) => new(Rate, Amount - other.Amount, Discount - other.Discount, Net - other.Net, Tax - other.Tax);

    public CreditShare Plus(CreditShare other) => new(Rate, Amount + other.Amount, Discount + other.Discount, Net + other.Net, Tax + other.Tax);
}

/// <summary>The figures of a credit note before it has a number. Money in minor units.</summary>
public sealed record Credit(IReadOnlyList<PricedLine> Lines, IReadOnlyList<CreditShare> Rates)
{
    public long Subtotal => Rates.Sum(rate => rate.Amount);

    public long Discount => Rates.Sum(rate => rate.Discount);

    public long Tax => Rates.Sum(rate => rate.Tax);

    public long Total => Rates.Sum(rate => rate.Gross);
}
