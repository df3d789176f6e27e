using System.Globalization;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Shared.Look;

/// <summary>The addresses under which photographs are sent; who may have them is decided there.</summary>
public static class PhotoPaths
{
    /// <summary>A web size, by its step of <see cref="PhotoSizes.Steps"/>.</summary>
    public static string Size(Guid photo, int step) => $"/photos/{photo}/{step.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>All sizes with their true widths, for <c>srcset</c>.</summary>
    public static string Set(PhotoFace face) =>
        string.Join(", ", PhotoSizes.Of(face.Width).Select(step => $"{Size(face.Id, step)} {PhotoSizes.WidthOf(step, face.Width).ToString(CultureInfo.InvariantCulture)}w"));

    /// <summary>The file itself, as its shoot allows it.</summary>
    public static string Download(Guid photo) => $"/photos/{photo}/download";

    /// <summary>A shoot as one ZIP.</summary>
    public static string Archive(Guid shoot, bool favourites = false) => $"/shoots/{shoot}/download{(favourites ? "?favourites=true" : "")}";
}
