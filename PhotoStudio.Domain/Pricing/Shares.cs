namespace PhotoStudio.Domain.Pricing;

/// <summary>Splits an amount so that the parts add up to it exactly.</summary>
public static class Shares
{
    /// <summary>By largest remainder in proportion to <paramref name="weights"/>; ties go to the earlier weight. All zero weights share nothing.</summary>
    public static long[] Split(long amount, IReadOnlyList<long> weights)
    {
        var sum = weights.Sum(weight => (decimal)weight);
        if (sum == 0) return new long[weights.Count];
        var exact = weights.Select(weight => amount * (decimal)weight / sum).ToArray();
        var parts = exact.Select(part => (long)decimal.Floor(part)).ToArray();
        var left = amount - parts.Sum();
        var byRemainder = Enumerable.Range(0, parts.Length).OrderByDescending(index => exact[index] - parts[index]).ThenBy(index => index);
        foreach (var index in byRemainder.Take((int)left)) parts[index]++;
        return parts;
    }
}
