namespace PhotoStudio.Domain.Documents.Layout;

/// <summary>Blocks beside one another, on one baseline or with their tops in line.</summary>
public sealed class Row : Block
{
    private readonly List<(Block Block, float? Width)> cells = [];
    private bool onBaseline;

    public Row OnBaseline()
    {
        onBaseline = true;
        return this;
    }

    /// <summary>A cell of this many points.</summary>
    public Row Fixed(float width, Block block)
    {
        cells.Add((block, width));
        return this;
    }

    /// <summary>A cell as wide as what is in it.</summary>
    public Row Natural(Block block) => Fixed(block.NaturalWidth, block);

    public Row Gap(float width) => Fixed(width, new Gap(0));

    /// <summary>The cell that takes what is left; one in a row.</summary>
    public Row Rest(Block block)
    {
        cells.Add((block, null));
        return this;
    }

    public override float NaturalWidth => cells.Sum(cell => cell.Width ?? cell.Block.NaturalWidth);

    public override float HeightAt(float width) =>
        cells.Max(cell => Drop(cell.Block, WidthOf(cell.Width, width), width) + cell.Block.HeightAt(WidthOf(cell.Width, width)));

    public override float BaselineAt(float width) => cells.Max(cell => cell.Block.BaselineAt(WidthOf(cell.Width, width)));

    public override void Draw(Sheet sheet, float x, float y, float width)
    {
        foreach (var (block, fixedWidth) in cells)
        {
            var own = WidthOf(fixedWidth, width);
            block.Draw(sheet, x, y + Drop(block, own, width), own);
            x += own;
        }
    }

    private float WidthOf(float? width, float all) => width ?? all - cells.Sum(cell => cell.Width ?? 0);

    private float Drop(Block block, float own, float all) => onBaseline && !(block is Layout.Gap) ? BaselineAt(all) - block.BaselineAt(own) : 0;
}
