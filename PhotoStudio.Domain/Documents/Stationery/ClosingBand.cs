using PhotoStudio.Domain.Documents.Layout;

namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>What closes a table and stays on one page: words on the left, totals on the axis.</summary>
internal sealed class ClosingBand(PaperGrid grid, Column left, Column totals)
{
    /// <summary>White over the band.</summary>
    private const float Gap = 12;

    /// <summary>By how much the left column stands lower: its first baseline is then that of the first total.</summary>
    private const float Lowered = 9.25f;

    public float Height => Gap + Math.Max(totals.HeightAt(grid.ZoneWidth), left.IsEmpty ? 0 : Lowered + left.HeightAt(PaperGrid.BlockWidth));

    /// <returns>Where the band ends.</returns>
    public float Draw(Sheet sheet, float y)
    {
        left.Draw(sheet, grid.Left, y + Gap + Lowered, PaperGrid.BlockWidth);
        totals.Draw(sheet, grid.Axis, y + Gap, grid.ZoneWidth);
        return y + Height;
    }
}
