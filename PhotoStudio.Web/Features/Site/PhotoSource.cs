using System.Globalization;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Features.Site;

/// <summary>The addresses under which browsers find a photograph in the size they need.</summary>
public static class PhotoSource
{
    public static string At(PhotoFace photo, int step) => string.Create(CultureInfo.InvariantCulture, $"/photos/{photo.Id}/{step}");

    /// <summary>Every size that is made of it, with its true width.</summary>
    public static string Set(PhotoFace photo) => string.Join(", ", PhotoSizes.Of(photo.Width)
        .Select(step => string.Create(CultureInfo.InvariantCulture, $"{At(photo, step)} {PhotoSizes.WidthOf(step, photo.Width)}w")));

    /// <summary>Width by height, for rows that keep every photograph whole: 1.5.</summary>
    public static string Ratio(PhotoFace photo) => ((decimal)photo.Width / Math.Max(photo.Height, 1)).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>For browsers that know no srcset.</summary>
    public static int Usual(PhotoFace photo) => PhotoSizes.Of(photo.Width).Last(step => step <= 960);
}
