using System.Globalization;
using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>The studio's paper: pages with letterhead or running head, and the same foot on each.</summary>
/// <param name="running">What the head of pages 2 and on says: kind, number and date.</param>
/// <param name="stamp">A word across every page, under the text: VOID.</param>
internal sealed class Letter(PaperGrid grid, PaperSeller seller, PaperCulture culture, string running, string? stamp = null)
{
    private readonly List<Sheet> sheets = [];

    public PaperGrid Grid => grid;

    public Sheet First()
    {
        var sheet = Blank();
        Letterhead.Draw(sheet, grid, seller);
        if (grid.HasFolds) Folds(sheet);
        return sheet;
    }

    public Sheet Next()
    {
        var sheet = Blank();
        var style = TypeScale.Carry;
        new Text(seller.Name, style) { MostLines = 1 }.Draw(sheet, grid.Left, PaperGrid.LaterHead, grid.Axis - grid.Left - 100);
        new Text(running, style, Align.End).Draw(sheet, grid.Axis - 86, PaperGrid.LaterHead, grid.ZoneWidth + 86);
        return sheet;
    }

    /// <summary>The pages, each with its foot: how many there are is known only now.</summary>
    public IReadOnlyList<Sheet> Finish(string taxName)
    {
        for (var page = 1; page <= sheets.Count; page++)
            Foot.Draw(sheets[page - 1], grid, seller, taxName, string.Create(CultureInfo.InvariantCulture, $"Page {page} of {sheets.Count}"));
        return sheets;
    }

    private Sheet Blank()
    {
        var sheet = new Sheet(grid.Width, grid.Height, culture.ReadsRight);
        if (stamp is not null) Stamp(sheet, stamp);
        sheets.Add(sheet);
        return sheet;
    }

    private void Stamp(Sheet sheet, string word)
    {
        var style = TypeScale.VoidWord;
        sheet.Add(new WordMark(Shaper.Shape(word, style), grid.Width / 2, 456, style.Baseline - style.Leading / 2, -24, style.Colour));
    }

    private static void Folds(Sheet sheet)
    {
        const float left = 14, weight = 0.35f;
        sheet.Rule(left, 297.6f, 9, weight, Palette.Ink3);
        sheet.Rule(left, 421, 6, weight, Palette.Ink3);
        sheet.Rule(left, 595.3f, 9, weight, Palette.Ink3);
    }
}
