using System.Globalization;
using SkiaSharp;

namespace PhotoStudio.Domain.Demo;

/// <summary>Draws the slip of a shop.</summary>
internal sealed class DemoReceipt(string supplier, string what, string amount, DateOnly day)
{
    private const int Width = 360;
    private const int Height = 480;
    private static readonly SKColor Ink = new(0x2b, 0x2b, 0x2b);

    /// <summary>As a photograph of it on a table.</summary>
    public byte[] Png()
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width + 80, Height + 80));
        surface.Canvas.Clear(new SKColor(0xb9, 0xa4, 0x8c));
        surface.Canvas.Translate(40, 40);
        surface.Canvas.RotateDegrees(-3, Width / 2f, Height / 2f);
        Draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    public byte[] Pdf()
    {
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream))
        {
            Draw(document.BeginPage(Width, Height));
            document.EndPage();
            document.Close();
        }

        return stream.ToArray();
    }

    private void Draw(SKCanvas canvas)
    {
        using var paper = new SKPaint { Color = SKColors.White };
        canvas.DrawRect(0, 0, Width, Height, paper);
        using var file = typeof(DemoReceipt).Assembly.GetManifestResourceStream("Fonts/Inter-Regular.ttf")!;
        using var face = SKTypeface.FromStream(file);
        using var ink = new SKPaint { Color = Ink, IsAntialias = true };
        Write(canvas, face, ink, 28, 56, supplier.Length == 0 ? "Receipt" : supplier, 26);
        Write(canvas, face, ink, 28, 92, day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), 15);
        canvas.DrawRect(28, 116, Width - 56, 1.5f, ink);
        Write(canvas, face, ink, 28, 160, what, 17);
        Write(canvas, face, ink, 28, 196, "EUR " + amount, 17);
        canvas.DrawRect(28, 226, Width - 56, 1.5f, ink);
        Write(canvas, face, ink, 28, 274, "Total  EUR " + amount, 24);
        Write(canvas, face, ink, 28, Height - 48, "Thank you", 15);
    }

    private static void Write(SKCanvas canvas, SKTypeface face, SKPaint ink, float x, float y, string text, float size)
    {
        using var font = new SKFont(face, size) { Subpixel = true };
        canvas.DrawText(text, x, y, SKTextAlign.Left, font, ink);
    }
}
