using NetVips;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What the head of a file says, without decoding a pixel.</summary>
/// <param name="Width">In pixels, upright.</param>
/// <param name="Height">In pixels, upright.</param>
internal sealed record PhotoHeader(int Width, int Height)
{
    /// <summary>Orientations from this one on lie on their side.</summary>
    private const int FirstOnItsSide = 5;

    public long Pixels => (long)Width * Height;

    /// <summary>Null when it cannot be read.</summary>
    public static PhotoHeader? Read(Stream file)
    {
        Vips.Prepare();
        try
        {
            using var image = Image.NewFromStream(file, access: Enums.Access.Sequential);
            var onItsSide = image.Contains("orientation") && Convert.ToInt32(image.Get("orientation"), System.Globalization.CultureInfo.InvariantCulture) >= FirstOnItsSide;
            return onItsSide ? new PhotoHeader(image.Height, image.Width) : new PhotoHeader(image.Width, image.Height);
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
