namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>Makes a style smaller, by half points, until a text fits on one line.</summary>
internal static class Shrinking
{
    /// <returns>The style at a size that fits, or at the smallest, which may not; the leading stays.</returns>
    public static TextStyle ToFit(string text, TextStyle style, float width, float smallest)
    {
        while (style.Size > smallest && Shaper.Width(text, style) > width) style = style with { Size = Math.Max(smallest, style.Size - 0.5f) };
        return style;
    }
}
