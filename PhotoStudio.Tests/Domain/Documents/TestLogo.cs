using SkiaSharp;

namespace PhotoStudio.Tests.Domain.Documents;

/// <summary>A logo with transparent corners, as studios upload them.</summary>
internal static class TestLogo
{
    public static byte[] Png
    {
        get
        {
            using var surface = SKSurface.Create(new SKImageInfo(672, 144));
            using var paint = new SKPaint { Color = new SKColor(0x1F, 0x5F, 0x6B), IsAntialias = true };
            surface.Canvas.Clear(SKColors.Transparent);
            surface.Canvas.DrawRoundRect(4, 4, 664, 136, 40, 40, paint);
            return surface.Snapshot().Encode(SKEncodedImageFormat.Png, 100).ToArray();
        }
    }
}
