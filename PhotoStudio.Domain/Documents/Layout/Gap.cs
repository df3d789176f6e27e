using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Layout;

/// <summary>White.</summary>
public sealed class Gap(float height) : Block
{
    public override float HeightAt(float width) => height;

    public override void Draw(Sheet sheet, float x, float y, float width)
    {
    }
}

/// <summary>A line across the width.</summary>
public sealed class Rule(float weight, SKColor colour) : Block
{
    public override float HeightAt(float width) => weight;

    public override void Draw(Sheet sheet, float x, float y, float width) => sheet.Rule(x, y, width, weight, colour);
}
