using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>Labels and values beside the client: number, dates.</summary>
internal static class MetaBlock
{
    private const float LabelWidth = 76;
    private const float SmallValue = 8.5f;

    public static void Draw(Sheet sheet, PaperGrid grid, IEnumerable<(string Label, string? Value)> rows)
    {
        var column = new Column();
        foreach (var (label, value) in rows)
            if (!string.IsNullOrWhiteSpace(value))
                column.Add(new Row().OnBaseline().Fixed(LabelWidth, new Text(label, TypeScale.MetaLabel)).Rest(Value(value, grid.ZoneWidth - LabelWidth)));
        column.Draw(sheet, grid.Axis, PaperGrid.WindowTop, grid.ZoneWidth);
    }

    /// <summary>Smaller where it is too wide, then over two lines, cut after a hyphen or a stroke.</summary>
    private static Text Value(string value, float width) =>
        new(value, Shrinking.ToFit(value, TypeScale.Body, width, SmallValue)) { BreaksAfter = "-/" };
}
