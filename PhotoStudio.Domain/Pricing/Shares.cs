namespace PhotoStudio.Domain.Pricing;

/// <summary>Splits an amount so that the parts add up to it exactly.</summary>
public static class Shares
{
    /// <summary>By largest remainder in proportion to <paramref name="weights"/>; ties go to the earlier weight. All zero weights share nothing. In whole numbers: a rounded quotient would break ties by chance.</summary>
    public static long[] Split(long amount, IReadOnlyList<long> weights)
    {
        var sum = weights.Aggregate(Int128.Zero, (total, weight) => total + weight);
        if (sum == 0) return new long[weights.Count];
        var exact = weights.Select(weight => Int128.DivRem((Int128)amount * weight, sum)).ToArray();
        var parts = exact.Select(part => (long)part.Quotient).ToArray();
        var left = amount - parts.Sum();
        var byRemainder = Enumerable.Range(0, parts.Length).OrderByDescending(index => exact[index].Remainder).ThenBy(index => index);
        foreach (var index in byRemainder.Take((int)left)) parts[index]++;
        return parts;
    }
}
