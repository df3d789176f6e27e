using System.Numerics;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Turns a scene into a JPEG: the fall-off of a lens and the curve of a film on a smaller negative, then the enlargement and its grain.</summary>
internal static class Darkroom
{
    private const int Quality = 82;
    private const float Grain = 5.4f;

    private static readonly SKSamplingOptions Lens = new(SKCubicResampler.Mitchell);

    /// <summary>Draws, enlarges and encodes.</summary>
    /// <param name="scene">What is to be seen.</param>
    /// <param name="width">Of the print, in pixels.</param>
    /// <param name="height">Of the print, in pixels.</param>
    /// <param name="enlargement">How much larger the print is than the negative: the more, the softer and the quicker. The grain is as fine as the print.</param>
    public static byte[] Print(Scene scene, int width, int height, float enlargement)
    {
        using var negative = Expose(scene, (int)(width / enlargement), (int)(height / enlargement));
        using var print = negative.Resize(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque), Lens);
        Roughen(print.GetPixelSpan(), width);
        using var jpeg = print.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return jpeg.ToArray();
    }

    private static SKBitmap Expose(Scene scene, int width, int height)
    {
        scene.Open(width, height);
        var film = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var pixels = MemoryMarshal.Cast<byte, uint>(film.GetPixelSpan());
        var (unit, at) = (1f / Math.Max(width, height), 0);
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                var light = Vector3.Max(scene.At(column, new Vector2(column, row) * unit), Vector3.Zero);
                var middle = new Vector2((column / (float)width) - 0.5f, (row / (float)height) - 0.5f);
                light *= 1f - (0.32f * middle.LengthSquared());
                light = light * (Vector3.One + (light * 0.08f)) / (Vector3.One + (light * 0.16f));
                light = (Vector3.Min(light, Vector3.One) * 255f) + new Vector3(0.5f);
                pixels[at++] = 0xFF000000u | ((uint)light.Z << 16) | ((uint)light.Y << 8) | (uint)light.X;
            }
        }

        return film;
    }

    /// <summary>Grain is strongest in the middle tones.</summary>
    private static void Roughen(Span<byte> pixels, int width)
    {
        var film = new Noise(61);
        for (var at = 0; at < pixels.Length; at += 4)
        {
            var (row, column) = (at / 4 / width, at / 4 % width);
            var bright = (pixels[at] + pixels[at + 1] + pixels[at + 2]) / 765f;
            var speck = film.Hash(column + (row * 37), row) + film.Hash(column + 509, row + (column >> 9) + (row >> 10)) - 1f;
            var grain = speck * Grain * (0.45f + MathF.Sqrt(Math.Max(0f, 1f - (MathF.Abs(bright - 0.45f) * 1.7f))));
            for (var part = 0; part < 3; part++) pixels[at + part] = (byte)Math.Clamp(pixels[at + part] + grain + 0.5f, 0f, 255f);
        }
    }
}
