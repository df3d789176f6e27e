using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Layout;

/// <summary>A picture fitted into a box, at its top left, never coarser than 300 pixels to the inch.</summary>
public sealed class Picture : Block
{
    private readonly SKImage image;
    private readonly float width;
    private readonly float height;

    internal Picture(SKImage image, float boxWidth, float boxHeight)
    {
        this.image = image;
        var scale = Math.Min(72f / 300, Math.Min(boxWidth / image.Width, boxHeight / image.Height));
        (width, height) = (image.Width * scale, image.Height * scale);
    }

    public override float NaturalWidth => width;

    public override float HeightAt(float width) => height;

    public override void Draw(Sheet sheet, float x, float y, float width) => sheet.Add(new ImageMark(image, x, y, this.width, height));
}
