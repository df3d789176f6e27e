using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Features.Portal;

/// <summary>A gallery with the photographs read so far.</summary>
public sealed class GalleryShown(Gallery gallery, IReadOnlyList<GalleryPhoto> photos, int total)
{
    private readonly List<GalleryPhoto> photos = [.. photos];

    public Gallery Gallery { get; set; } = gallery;

    public IReadOnlyList<GalleryPhoto> Photos => photos;

    /// <summary>How many there are under the chosen filter.</summary>
    public int Total { get; private set; } = total;

    public bool HasMore => photos.Count < Total;

    public void Add(IReadOnlyList<GalleryPhoto> more, int total)
    {
        var known = photos.Select(photo => photo.Face.Id).ToHashSet();
        photos.AddRange(more.Where(photo => !known.Contains(photo.Face.Id)));
        Total = more.Count == 0 ? photos.Count : total;
    }

    /// <summary>Marks one, without changing what is shown: a favourite that is taken back can be chosen again.</summary>
    public void Mark(Guid id, bool favourite)
    {
        var at = photos.FindIndex(photo => photo.Face.Id == id);
        if (at >= 0) photos[at] = photos[at] with { Favourite = favourite };
    }
}
