using SkiaSharp;

namespace PhotoStudio.Domain.Demo;

/// <summary>Draws the studio's mark, a window with the light of the north falling through it, and its name.</summary>
internal static class DemoLogo
{
    private const int Width = 800;
    private const int Side = 236;
    private const float Edge = 4;
    private const float Size = 112;

    private static readonly SKColor Ink = new(0x1b, 0x1b, 0x1b);

    /// <summary>As a PNG.</summary>
    public static byte[] Draw()
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Side, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.Transparent);
        DrawMark(surface.Canvas);
        DrawName(surface.Canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void DrawMark(SKCanvas canvas)
    {
        using var light = new SKPaint { Color = new SKColor(0x1f, 0x5f, 0x6b), IsAntialias = true };
        using var builder = new SKPathBuilder();
        builder.MoveTo(Side, 0);
        builder.LineTo(Side, Side);
        builder.LineTo(0, Side);
        builder.Close();
        using var ray = builder.Detach();
        canvas.DrawPath(ray, light);
        using var frame = new SKPaint { Color = Ink, Style = SKPaintStyle.Stroke, StrokeWidth = Edge };
        canvas.DrawRect(Edge / 2, Edge / 2, Side - Edge, Side - Edge, frame);
    }

    private static void DrawName(SKCanvas canvas)
    {
        using var file = typeof(DemoLogo).Assembly.GetManifestResourceStream("Fonts/Newsreader-Light.ttf")!;
        using var face = SKTypeface.FromStream(file);
        using var font = new SKFont(face, Size) { Subpixel = true };
        using var ink = new SKPaint { Color = Ink, IsAntialias = true };
        canvas.DrawText("Northlight", Side + 56, 100, SKTextAlign.Left, font, ink);
        canvas.DrawText("Studio", Side + 56, 208, SKTextAlign.Left, font, ink);
    }
}
