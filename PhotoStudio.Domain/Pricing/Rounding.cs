namespace PhotoStudio.Domain.Pricing;

/// <summary>The one rounding of money.</summary>
public static class Rounding
{
    /// <summary>To whole minor units, half away from zero.</summary>
    public static long HalfAwayFromZero(decimal minor) => (long)decimal.Round(minor, 0, MidpointRounding.AwayFromZero);
}
