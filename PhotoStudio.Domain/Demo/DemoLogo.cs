using SkiaSharp;

namespace PhotoStudio.Domain.Demo;

/// <summary>Draws the studio's mark: a window with the light of the north falling through it.</summary>
internal static class DemoLogo
{
    private const int Side = 400;
    private const float Edge = 6;

    /// <summary>As a PNG.</summary>
    public static byte[] Draw()
    {
        using var surface = SKSurface.Create(new SKImageInfo(Side, Side, SKColorType.Rgba8888, SKAlphaType.Premul));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.Transparent);
        using var ink = new SKPaint { Color = new SKColor(0x1b, 0x1b, 0x1b), Style = SKPaintStyle.Stroke, StrokeWidth = Edge };
        using var light = new SKPaint { Color = new SKColor(0x1f, 0x5f, 0x6b), IsAntialias = true };
        using var ray = new SKPathBuilder();
        ray.MoveTo(Side, 0);
        ray.LineTo(Side, Side);
        ray.LineTo(0, Side);
        ray.Close();
        using var path = ray.Detach();
        canvas.DrawPath(path, light);
        canvas.DrawRect(Edge / 2, Edge / 2, Side - Edge, Side - Edge, ink);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
