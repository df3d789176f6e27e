using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>Glyphs of one font in one direction, with the text they stand for. Positions are points from the run's left end.</summary>
/// <param name="Start">Where the run begins in the text of its line.</param>
internal sealed record ShapedRun(int Start, FontFile Font, float Size, byte[] Utf8, ushort[] Glyphs, SKPoint[] Positions, uint[] Clusters, float Width);

/// <summary>One line, its runs from left to right.</summary>
internal sealed record ShapedLine(string Text, IReadOnlyList<ShapedRun> Runs, float Width)
{
    public static readonly ShapedLine Empty = new("", [], 0);
}
