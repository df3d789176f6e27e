namespace PhotoStudio.Domain.Common;

/// <summary>A field of a partial edit: left out (unchanged), or given (null clears it).</summary>
public readonly record struct Optional<T>(T? Value, bool Given)
{
    public static implicit operator Optional<T>(T? value) => new(value, true);

    /// <summary>The given value, or what stood there before.</summary>
    public T? Or(T? present) => Given ? Value : present;
}
