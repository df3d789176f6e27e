namespace PhotoStudio.Domain.Documents.Layout;

/// <summary>Lays a table over as many pages as it needs: the head on each, the sum so far carried from one to the next.</summary>
/// <param name="next">Begins another page.</param>
/// <param name="sum">Writes a carried sum.</param>
internal sealed class TableFlow(Table table, PaperGrid grid, Func<Sheet> next, Func<long, string> sum)
{
    private const float CarryHeight = 26;
    private const float ClosingRule = 0.75f;

    /// <param name="closing">Height of what must follow the last row on the same page.</param>
    /// <returns>The page the table ends on, and where.</returns>
    public (Sheet Sheet, float Y) Draw(Sheet sheet, float y, IReadOnlyList<TableRow> rows, float closing)
    {
        var first = grid.ContentEnd - y - Table.HeadHeight;
        var later = grid.ContentEnd - PaperGrid.LaterContent - Table.HeadHeight - CarryHeight - Table.Hairline;
        var parts = rows.SelectMany(row => row.Split(Math.Min(first, later) - CarryHeight - ClosingRule)).ToList();
        var plan = TableBreaks.Plan([.. parts.Select(part => part.Height + Table.Hairline)], first, later, CarryHeight + ClosingRule, closing);
        var (at, carried) = (0, 0L);
        for (var page = 0; page < plan.Count; page++)
        {
            if (page > 0) (sheet, y) = (next(), PaperGrid.LaterContent);
            var own = parts.GetRange(at, plan[page]);
            if (page > 0 && own.Count == 0) return (sheet, y);
            y = DrawPage(sheet, y, own, page > 0 ? carried : null);
            carried += own.Sum(row => row.Value);
            at += own.Count;
            if (page < plan.Count - 1) DrawCarry(sheet, y, carried);
        }
        return (sheet, y);
    }

    private float DrawPage(Sheet sheet, float y, List<TableRow> rows, long? brought)
    {
        table.DrawHead(sheet, grid.Left, y);
        y += Table.HeadHeight;
        if (brought is { } value) rows = [table.Carry("Brought forward", sum(value)), .. rows];
        for (var i = 0; i < rows.Count; i++)
        {
            // A row that goes on from the page before has no figures; only its own parts stand without a line between them.
            if (i > 0 && (rows[i].Figures.Count > 0 || brought is not null && i == 1))
                sheet.Rule(grid.Left, y - Table.Hairline, grid.TextWidth, Table.Hairline, Palette.Hairline);
            table.DrawRow(sheet, grid.Left, y, rows[i]);
            y += rows[i].Height + Table.Hairline;
        }
        return y - Table.Hairline;
    }

    private void DrawCarry(Sheet sheet, float y, long carried)
    {
        sheet.Rule(grid.Left, y, grid.TextWidth, ClosingRule, Palette.Ink);
        table.DrawRow(sheet, grid.Left, y + ClosingRule, table.Carry("Carried forward", sum(carried)));
    }
}
