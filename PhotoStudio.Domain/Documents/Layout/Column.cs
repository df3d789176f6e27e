using PhotoStudio.Domain.Documents.Typography;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Layout;

/// <summary>Blocks under one another.</summary>
public sealed class Column : Block
{
    private readonly List<Block> blocks = [];

    public bool IsEmpty => blocks.Count == 0;

    public override float NaturalWidth => blocks.Count == 0 ? 0 : blocks.Max(block => block.NaturalWidth);

    public Column Add(Block block)
    {
        blocks.Add(block);
        return this;
    }

    public Column Text(string text, TextStyle style, Align align = Align.Start) => Add(new Text(text, style, align));

    public Column Gap(float height) => Add(new Gap(height));

    public Column Rule(float weight, SKColor colour) => Add(new Rule(weight, colour));

    public override float HeightAt(float width) => blocks.Sum(block => block.HeightAt(width));

    public override float BaselineAt(float width)
    {
        var above = blocks.TakeWhile(block => IsSpace(block)).Sum(block => block.HeightAt(width));
        return above + (blocks.FirstOrDefault(block => !IsSpace(block))?.BaselineAt(width) ?? 0);
    }

    private static bool IsSpace(Block block) => block is Layout.Gap || block is Layout.Rule;

    public override void Draw(Sheet sheet, float x, float y, float width)
    {
        foreach (var block in blocks)
        {
            block.Draw(sheet, x, y, width);
            y += block.HeightAt(width);
        }
    }
}
