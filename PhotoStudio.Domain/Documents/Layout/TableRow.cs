using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents.Layout;

/// <summary>A row: text in the first column, of any number of lines, and one figure for each other column.</summary>
internal sealed record TableRow(IReadOnlyList<(ShapedLine Line, TextStyle Style)> Lines, IReadOnlyList<string> Figures, TextStyle FigureStyle)
{
    public const float Padding = 6.5f;

    /// <summary>What the row adds to the sum that is carried to the next page, in minor units.</summary>
    public long Value { get; init; }

    public float Height => Lines.Sum(line => line.Style.Leading) + 2 * Padding;

    /// <summary>The row in parts no higher than a page; the figures stand in the first.</summary>
    public IEnumerable<TableRow> Split(float most)
    {
        if (Height <= most) return [this];
        var parts = new List<List<(ShapedLine, TextStyle Style)>> { new() };
        var room = most - 2 * Padding;
        foreach (var line in Lines)
        {
            if (parts[^1].Sum(own => own.Style.Leading) + line.Style.Leading > room && parts[^1].Count > 0) parts.Add([]);
            parts[^1].Add(line);
        }
        return parts.Select((lines, index) => index == 0 ? this with { Lines = lines } : this with { Lines = lines, Figures = [], Value = 0 });
    }
}
