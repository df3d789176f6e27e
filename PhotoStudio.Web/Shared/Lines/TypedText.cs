namespace PhotoStudio.Web.Shared.Lines;

/// <summary>What somebody typed and what it means: a value, nothing, or why it cannot be read.</summary>
public sealed record TypedText<T>(string Text, T? Value, string? Wrong) where T : struct
{
    public static readonly TypedText<T> Empty = new("", null, null);
}
