using System.Globalization;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Shared.Look;

/// <summary>Under which addresses photographs are sent.</summary>
public static class PhotoAddress
{
    public static string Of(Guid id, int step) => string.Create(CultureInfo.InvariantCulture, $"/photos/{id}/{step}");

    /// <summary>Every web size with its true width, for <c>srcset</c>.</summary>
    public static string Set(PhotoFace photo) => string.Join(", ", PhotoSizes.Of(photo.Width)
        .Select(step => string.Create(CultureInfo.InvariantCulture, $"{Of(photo.Id, step)} {PhotoSizes.WidthOf(step, photo.Width)}w")));

    /// <summary>What stands in its place until it has come; null until that is known.</summary>
    public static string? Ground(PhotoFace photo) => photo.Color is null ? null
        : string.IsNullOrEmpty(photo.Placeholder) ? $"background-color:{photo.Color}"
        : $"background:{photo.Color} url({photo.Placeholder}) center/cover no-repeat";

    /// <summary>The photograph itself, in the size that the shoot allows.</summary>
    public static string Download(Guid id) => $"/photos/{id}/download";

    /// <summary>All photographs of a shoot as one ZIP, or only one's favourites.</summary>
    public static string DownloadAll(Guid shootId, bool favourites = false) => $"/galleries/{shootId}/download{(favourites ? "?favourites=true" : "")}";
}
