using PhotoStudio.Domain.Documents.Layout;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Pdf;

/// <summary>Draws a laid-out sheet as a picture, with the same pen as the PDF: what a screen shows is the paper itself.</summary>
public static class PictureWriter
{
    /// <summary>PNG bytes.</summary>
    /// <param name="sheet">The sheet to draw.</param>
    /// <param name="scale">Pixels a point: 2 is sharp on most screens.</param>
    public static byte[] Write(Sheet sheet, float scale)
    {
        using var fonts = new FontSet([.. sheet.Runs]);
        using var surface = SKSurface.Create(new SKImageInfo((int)(sheet.Width * scale), (int)(sheet.Height * scale)));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        using (var pen = new SheetPen(surface.Canvas, sheet, fonts))
            foreach (var mark in sheet.Marks) pen.Draw(mark);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
