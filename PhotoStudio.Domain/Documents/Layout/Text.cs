using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents.Layout;

public enum Align
{
    Start,
    End,
}

/// <summary>Text of one style, wrapped to the width it is given.</summary>
public sealed class Text(string text, TextStyle style, Align align = Align.Start) : Block
{
    private (float Width, IReadOnlyList<ShapedLine> Lines)? wrapped;

    /// <summary>Lines beyond this many are left out, the last one then ends in an ellipsis.</summary>
    public int MostLines { get; init; } = int.MaxValue;

    /// <summary>Characters after which a line may end besides spaces and hyphens: <c>-/</c> for numbers.</summary>
    public string BreaksAfter { get; init; } = "";

    public override float NaturalWidth => MathF.Ceiling(Wrapping.Wrap(text, style, float.MaxValue).Max(line => line.Width) * 100) / 100;

    public override float HeightAt(float width) => LinesAt(width).Count * style.Leading;

    public override float BaselineAt(float width) => style.Baseline;

    public override void Draw(Sheet sheet, float x, float y, float width)
    {
        foreach (var line in LinesAt(width))
        {
            var left = align == Align.End ? x + width - line.Width : x;
            sheet.Line(line, left, y + style.Baseline, style.Colour);
            y += style.Leading;
        }
    }

    internal IReadOnlyList<ShapedLine> LinesAt(float width)
    {
        if (wrapped is { } known && known.Width == width) return known.Lines;
        var lines = Wrapping.Wrap(text, style, width, BreaksAfter);
        if (lines.Count > MostLines) lines = [.. lines.Take(MostLines - 1), Shortening.Fit(lines[MostLines - 1].Text + "…", style, width)];
        wrapped = (width, lines);
        return lines;
    }
}
