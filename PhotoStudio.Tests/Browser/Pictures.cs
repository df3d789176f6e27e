using SkiaSharp;

namespace PhotoStudio.Tests.Browser;

/// <summary>Small photographs for journeys, each of its own colour.</summary>
internal static class Pictures
{
    public static byte[] Jpeg(int width, int height, byte hue)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(hue, (byte)(255 - hue), 140));
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 88);
        return data.ToArray();
    }
}
