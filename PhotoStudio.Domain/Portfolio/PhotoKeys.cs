using System.Globalization;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Under which keys a photograph's files are kept. Made of ids only.</summary>
internal static class PhotoKeys
{
    public const string Area = "photos/";

    public static string Original(Guid shootId, Guid photoId) => $"{Area}{shootId:N}/{photoId:N}-original";

    public static string Size(Guid shootId, Guid photoId, int step) => string.Create(CultureInfo.InvariantCulture, $"{Area}{shootId:N}/{photoId:N}-{step}.jpg");

    /// <summary>Every file that a photograph may have.</summary>
    public static IEnumerable<string> All(Guid shootId, Guid photoId) => PhotoSizes.Steps.Select(step => Size(shootId, photoId, step)).Append(Original(shootId, photoId));

    /// <summary>Whose file this is; null when it is none of ours.</summary>
    public static Guid? PhotoOf(string key)
    {
        var name = key[(key.LastIndexOf('/') + 1)..].Split('-')[0];
        return key.StartsWith(Area, StringComparison.Ordinal) && Guid.TryParseExact(name, "N", out var id) ? id : null;
    }
}
