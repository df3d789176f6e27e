using System.Globalization;
using NetVips;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>A web size as a file.</summary>
internal sealed record RenderedSize(int Step, byte[] Jpeg);

/// <summary>What was made of a photograph.</summary>
internal sealed record RenderedPhoto(int Width, int Height, string Color, string Placeholder, IReadOnlyList<RenderedSize> Sizes);

/// <summary>Makes the web sizes by libvips: the largest is shrunk while it is decoded, the others are made of it. Upright, in sRGB, on white where it was clear, without any metadata.</summary>
internal static class PhotoRenderer
{
    private const int Quality = 82;
    private const int PlaceholderWidth = 12;

    /// <summary>Reads the original from a stream that can seek. Throws <see cref="VipsException"/> when it is damaged or cut off.</summary>
    public static RenderedPhoto Render(Stream original)
    {
        Vips.Prepare();
        var upright = PhotoHeader.Read(original) ?? throw new VipsException("The header cannot be read.");
        original.Position = 0;
        var steps = PhotoSizes.Of(upright.Width);
        using var largest = Shrink(original, PhotoSizes.WidthOf(steps[^1], upright.Width));
        var sizes = new List<RenderedSize>();
        var from = largest;
        foreach (var step in steps.Reverse())
        {
            using var above = from == largest ? null : from;
            var image = step == steps[^1] ? largest : from.ThumbnailImage(PhotoSizes.WidthOf(step, upright.Width), height: Tall, size: Enums.Size.Down).CopyMemory();
            sizes.Add(new RenderedSize(step, Jpeg(image)));
            from = image;
        }

        using var smallest = from == largest ? null : from;
        return new RenderedPhoto(upright.Width, upright.Height, ColorOf(from), PlaceholderOf(from), sizes);
    }

    /// <summary>No limit to the height: sizes go by their width.</summary>
    private const int Tall = 10_000_000;

    private static Image Shrink(Stream original, int width)
    {
        using var shrunk = Image.ThumbnailStream(original, width, height: Tall, size: Enums.Size.Down, outputProfile: "srgb", failOn: Enums.FailOn.Truncated);
        using var flat = shrunk.HasAlpha() ? shrunk.Flatten(background: [255, 255, 255]) : shrunk.Copy();
        using var colour = flat.Colourspace(Enums.Interpretation.Srgb);
        return colour.CopyMemory();
    }

    private static byte[] Jpeg(Image image) => image.JpegsaveBuffer(q: Quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);

    private static string ColorOf(Image image)
    {
        using var pixel = image.Resize(1.0 / image.Width, vscale: 1.0 / image.Height, kernel: Enums.Kernel.Linear);
        using var stats = image.Stats();
        return "#" + string.Concat(Enumerable.Range(0, 3).Select(band => ((int)Math.Round(stats[4, band + 1][0])).ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static string PlaceholderOf(Image image)
    {
        using var tiny = image.ThumbnailImage(PlaceholderWidth, height: Tall);
        var bytes = tiny.WebpsaveBuffer(q: 40, keep: Enums.ForeignKeep.None);
        return bytes.Length > 1200 ? "" : "data:image/webp;base64," + Convert.ToBase64String(bytes);
    }
}
