namespace PhotoStudio.Domain.Pricing;

/// <summary>What is taken off a subtotal: nothing, a percentage (0-100, at most two decimals) or a fixed amount in minor units.</summary>
public readonly record struct Discount
{
    private Discount(decimal percent, long amount) => (Percent, Amount) = (percent, amount);

    public static readonly Discount None;

    /// <summary>Percent of the subtotal; 0 when it is a fixed amount.</summary>
    public decimal Percent { get; }

    /// <summary>Minor units; 0 when it is a percentage.</summary>
    public long Amount { get; }

    public bool IsNone => Percent == 0 && Amount == 0;

    public static Discount OfPercent(decimal percent) => new(percent, 0);

    public static Discount OfAmount(long minor) => new(0, minor);

    /// <summary>From the two stored columns.</summary>
    public static Discount Stored(decimal percent, long amount) => new(percent, amount);

    /// <summary>What it takes off this subtotal, rounded once and never more than the subtotal.</summary>
    public long Of(long subtotal) => Math.Min(subtotal, Percent > 0 ? Rounding.HalfAwayFromZero(subtotal * Percent / 100m) : Amount);
}
