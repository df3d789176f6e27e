namespace PhotoStudio.Domain.Pricing;

/// <summary>What is taken off a subtotal: nothing, a percentage (0-100, at most two decimals) or a fixed amount in minor units, typed or by a code.</summary>
public readonly record struct Discount
{
    private Discount(decimal percent, long amount, CodeTerms? code) => (Percent, Amount, Code) = (percent, amount, code);

    public static readonly Discount None;

    /// <summary>Percent of the subtotal; 0 when it is a fixed amount.</summary>
    public decimal Percent { get; }

    /// <summary>Minor units; 0 when it is a percentage.</summary>
    public long Amount { get; }

    /// <summary>The code that gives it; null for a discount that staff typed.</summary>
    public CodeTerms? Code { get; }

    public bool IsNone => Percent == 0 && Amount == 0 && Code is null;

    public static Discount OfPercent(decimal percent) => new(percent, 0, null);

    public static Discount OfAmount(long minor) => new(0, minor, null);

    /// <summary>From the stored columns.</summary>
    public static Discount Stored(decimal percent, long amount, CodeTerms? code) => new(percent, amount, code);

    /// <summary>What it takes off this subtotal, rounded once and never more than the subtotal; nothing where that is below zero, as older invoices may be.</summary>
    public long Of(long subtotal)
    {
        var off = Percent > 0 ? Rounding.HalfAwayFromZero(subtotal * Percent / 100m) : Amount;
        return Math.Min(Math.Max(0, subtotal), Code?.Most is { } most ? Math.Min(most, off) : off);
    }
}
