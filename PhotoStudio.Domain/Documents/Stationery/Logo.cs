using System.Collections.Concurrent;
using System.Security.Cryptography;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>Makes a logo ready for paper: on white, for a soft mask would be transparency, and no finer than 300 dpi.</summary>
internal static class Logo
{
    private const int MostWidth = 734;
    private const int MostHeight = 184;

    private const int MostKept = 8;

    private static readonly ConcurrentDictionary<string, SKImage?> Kept = new(StringComparer.Ordinal);

    /// <summary>The picture, or null where the bytes are none that can be read. The last few are kept: decoding costs more than a page.</summary>
    public static SKImage? Read(byte[] bytes)
    {
        var key = Convert.ToHexString(SHA256.HashData(bytes));
        if (Kept.TryGetValue(key, out var known)) return known;
        if (Kept.Count >= MostKept) Kept.Clear();
        return Kept[key] = Prepare(bytes);
    }

    private static SKImage? Prepare(byte[] bytes)
    {
        using var source = SKImage.FromEncodedData(bytes);
        if (source is null) return null;
        var scale = Math.Min(1f, Math.Min((float)MostWidth / source.Width, (float)MostHeight / source.Height));
        var (width, height) = (Math.Max(1, (int)(source.Width * scale)), Math.Max(1, (int)(source.Height * scale)));
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgb888x, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.DrawImage(source, SKRect.Create(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return surface.Snapshot();
    }
}
