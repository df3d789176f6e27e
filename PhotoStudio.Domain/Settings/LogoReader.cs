using PhotoStudio.Domain.Common;
using SkiaSharp;

namespace PhotoStudio.Domain.Settings;

/// <summary>A logo as it is stored: without what else the file held.</summary>
internal sealed record LogoPicture(string ContentType, byte[] Bytes, int Width, int Height);

/// <summary>Reads an uploaded picture: size before content, pixels before decoding, and drawn once into what papers and pages need.</summary>
internal static class LogoReader
{
    public const int MostBytes = 2 * 1024 * 1024;
    private const long MostPixels = 40_000_000;
    private const int MostWidth = 800;
    private const int MostHeight = 400;

    public static async Task<Result<LogoPicture>> ReadAsync(Stream file, CancellationToken cancel)
    {
        var bytes = await TakeAsync(file, cancel);
        if (bytes is null) return SettingsProblems.LogoTooLarge();
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is not { EncodedFormat: SKEncodedImageFormat.Png or SKEncodedImageFormat.Jpeg }) return SettingsProblems.LogoUnreadable();
        if ((long)codec.Info.Width * codec.Info.Height > MostPixels) return SettingsProblems.LogoTooManyPixels();
        using var picture = SKBitmap.Decode(codec);
        return picture is null ? SettingsProblems.LogoUnreadable() : Draw(picture, codec);
    }

    /// <summary>The whole file, or null when it is larger than allowed.</summary>
    private static async Task<byte[]?> TakeAsync(Stream file, CancellationToken cancel)
    {
        using var taken = new MemoryStream();
        var part = new byte[81920];
        for (int count; (count = await file.ReadAsync(part, cancel)) > 0;)
        {
            if (taken.Length + count > MostBytes) return null;
            taken.Write(part, 0, count);
        }

        return taken.ToArray();
    }

    private static LogoPicture Draw(SKBitmap picture, SKCodec codec)
    {
        var turned = codec.EncodedOrigin is SKEncodedOrigin.RightTop or SKEncodedOrigin.LeftBottom;
        var (width, height) = turned ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
        var scale = Math.Min(1f, Math.Min((float)MostWidth / width, (float)MostHeight / height));
        var info = new SKImageInfo(Math.Max(1, (int)MathF.Round(width * scale)), Math.Max(1, (int)MathF.Round(height * scale)), SKColorType.Rgba8888, SKAlphaType.Premul);
        using var surface = SKSurface.Create(info);
        surface.Canvas.Scale(scale);
        Upright(surface.Canvas, codec.EncodedOrigin, picture);
        using var image = SKImage.FromBitmap(picture);
        surface.Canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var drawn = surface.Snapshot();
        var isJpeg = codec.EncodedFormat is SKEncodedImageFormat.Jpeg;
        using var encoded = drawn.Encode(codec.EncodedFormat, isJpeg ? 92 : 100);
        return new LogoPicture(isJpeg ? "image/jpeg" : "image/png", encoded.ToArray(), info.Width, info.Height);
    }

    /// <summary>Cameras store turned pictures with a note; the three turns that occur are applied.</summary>
    private static void Upright(SKCanvas canvas, SKEncodedOrigin origin, SKBitmap picture)
    {
        if (origin is SKEncodedOrigin.RightTop) canvas.Concat(SKMatrix.CreateRotationDegrees(90).PostConcat(SKMatrix.CreateTranslation(picture.Height, 0)));
        if (origin is SKEncodedOrigin.BottomRight) canvas.Concat(SKMatrix.CreateRotationDegrees(180).PostConcat(SKMatrix.CreateTranslation(picture.Width, picture.Height)));
        if (origin is SKEncodedOrigin.LeftBottom) canvas.Concat(SKMatrix.CreateRotationDegrees(270).PostConcat(SKMatrix.CreateTranslation(0, picture.Width)));
    }
}
