using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>The foot of every page: company data, tax id and web, page number, all on the last baseline.</summary>
internal static class Foot
{
    private const int Lines = 2;
    private const float PageWidth = 60;

    public static void Draw(Sheet sheet, PaperGrid grid, PaperSeller seller, string taxName, string page)
    {
        var legal = string.IsNullOrWhiteSpace(seller.LegalFoot) ? seller.Payee : seller.LegalFoot.Trim();
        Part(sheet, grid, legal, grid.Left, grid.Axis - grid.Left - 14);
        Part(sheet, grid, string.Join('\n', Ids(seller, taxName)), grid.Axis, grid.ZoneWidth - PageWidth);
        Part(sheet, grid, page, grid.Right - PageWidth, PageWidth, Align.End);
    }

    private static void Part(Sheet sheet, PaperGrid grid, string text, float x, float width, Align align = Align.Start)
    {
        var block = new Text(text, TypeScale.Foot, align) { MostLines = Lines };
        block.Draw(sheet, x, grid.Foot + PaperGrid.FootHeight - block.HeightAt(width), width);
    }

    private static IEnumerable<string> Ids(PaperSeller seller, string taxName)
    {
        if (seller.TaxId?.Trim() is { Length: > 0 } id) yield return id.Contains(' ') ? id : $"{taxName} ID {id}";
        if (seller.Website?.Trim() is { Length: > 0 } web) yield return web;
    }
}
