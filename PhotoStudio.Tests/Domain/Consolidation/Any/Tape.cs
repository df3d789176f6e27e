namespace PhotoStudio.Tests.Domain.Consolidation.Any;

/// <summary>Numbers that stand for choices, one after another; past its end every choice is the first.</summary>
public sealed class Tape(IReadOnlyList<int> numbers)
{
    private int at;

    /// <summary>Below <paramref name="count"/>.</summary>
    public int Next(int count) => at < numbers.Count ? numbers[at++] % count : 0;

    public bool Once(int times) => Next(times) == times - 1;

    public object? Of(IReadOnlyList<object?> pool) => pool[Next(pool.Count)];
}
