using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents.Layout;

/// <param name="Width">Points; null for the one column that takes what is left.</param>
public sealed record TableColumn(string Title, float? Width);

/// <summary>A table whose first column holds text and whose others hold figures, set to the right.</summary>
internal sealed class Table(IReadOnlyList<TableColumn> columns, float width)
{
    public const float HeadHeight = 17.75f;
    public const float Hairline = 0.5f;
    private const float HeadRule = 0.75f;
    private const float TextPadding = 14;
    private const float DetailPadding = 26;
    private const float LeastGap = 8;

    public float FirstWidth => width - columns.Skip(1).Sum(column => column.Width ?? 0);

    /// <summary>A row of a description and, smaller, what it says about itself.</summary>
    public TableRow Row(string text, string? detail, IReadOnlyList<string> figures, long value = 0)
    {
        var lines = Lines(text, TypeScale.Body, FirstWidth - TextPadding);
        if (!string.IsNullOrWhiteSpace(detail)) lines = lines.Concat(Lines(detail, TypeScale.Detail, FirstWidth - DetailPadding));
        return new TableRow([.. lines], figures, TypeScale.Body) { Value = value };
    }

    /// <summary>The small row that carries a sum from page to page.</summary>
    public TableRow Carry(string text, string sum) =>
        new([.. Lines(text, TypeScale.Carry, FirstWidth)], [.. columns.Skip(2).Select(_ => ""), sum], TypeScale.Carry);

    /// <summary>Makes a column wider where its figures ask for it: a number is never broken and never touches another.</summary>
    public static IReadOnlyList<TableColumn> Fitted(IReadOnlyList<TableColumn> columns, IEnumerable<IReadOnlyList<string>> figures)
    {
        var rows = figures.ToList();
        return [.. columns.Select((column, index) => column.Width is { } wanted && index > 0 ? column with { Width = Math.Max(wanted, Widest(column, index)) } : column)];

        float Widest(TableColumn column, int index) => LeastGap + rows.Select(row => Shaper.Width(row[index - 1], TypeScale.Body))
            .Append(Shaper.Width(column.Title, TypeScale.Label)).Max();
    }

    public void DrawHead(Sheet sheet, float x, float y)
    {
        Cells(sheet, x, y, [.. columns.Skip(1).Select(column => column.Title)], TypeScale.Label);
        sheet.Line(Shaper.Shape(columns[0].Title, TypeScale.Label), x, y + TypeScale.Label.Baseline, TypeScale.Label.Colour);
        sheet.Rule(x, y + HeadHeight - HeadRule, width, HeadRule, Palette.Ink);
    }

    public void DrawRow(Sheet sheet, float x, float y, TableRow row)
    {
        y += TableRow.Padding;
        var top = y;
        foreach (var (line, style) in row.Lines)
        {
            sheet.Line(line, x, y + style.Baseline, style.Colour);
            if (y == top) Cells(sheet, x, y, row.Figures, row.FigureStyle);
            y += style.Leading;
        }
    }

    private void Cells(Sheet sheet, float x, float y, IReadOnlyList<string> figures, TextStyle style)
    {
        var right = x + FirstWidth;
        for (var i = 0; i < figures.Count; i++)
        {
            right += columns[i + 1].Width ?? 0;
            var line = Shaper.Shape(figures[i], style);
            sheet.Line(line, right - line.Width, y + style.Baseline, style.Colour);
        }
    }

    private static IEnumerable<(ShapedLine, TextStyle)> Lines(string text, TextStyle style, float width) =>
        Wrapping.Wrap(text, style, width).Select(line => (line, style));
}
