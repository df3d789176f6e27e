using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>The title of a document and the lines under it.</summary>
internal static class TitleBlock
{
    private const float Outdent = 1;
    private const float LineGap = 4;
    private const float LineWidth = 330;

    /// <returns>Where the table begins.</returns>
    public static float Draw(Sheet sheet, PaperGrid grid, float lowered, string title, IEnumerable<(string Text, TextStyle Style)> lines)
    {
        var column = new Column();
        foreach (var (text, style) in lines) column.Gap(LineGap).Add(new Text(text, style) { MostLines = 2 });
        var y = grid.Title + lowered;
        new Text(title, TypeScale.Title).Draw(sheet, grid.Left - Outdent, y, grid.TextWidth);
        y += TypeScale.Title.Leading;
        column.Draw(sheet, grid.Left, y, LineWidth);
        return y + column.HeightAt(LineWidth) + grid.TitleGap;
    }
}
