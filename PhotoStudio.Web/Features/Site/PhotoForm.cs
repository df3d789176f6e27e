using System.Globalization;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Features.Site;

/// <summary>The form of a photograph, as the styles of the public pages need it.</summary>
public static class PhotoForm
{
    /// <summary>Width by height, for rows that keep every photograph whole: 1.5.</summary>
    public static string Ratio(PhotoFace photo) => ((decimal)photo.Width / Math.Max(photo.Height, 1)).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>The size for browsers that choose none themselves.</summary>
    public static int Usual(PhotoFace photo) => PhotoSizes.Of(photo.Width).Last(step => step <= 960);
}
