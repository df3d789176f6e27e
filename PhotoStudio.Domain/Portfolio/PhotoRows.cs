using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Projections that several queries share.</summary>
internal static class PhotoRows
{
    public static IQueryable<PhotoFace> Faces(this IQueryable<Photo> photos) =>
        photos.Select(p => new PhotoFace(p.Id, p.Width, p.Height, p.Color, p.Placeholder, p.AltText));

    public static IOrderedQueryable<Photo> InOrder(this IQueryable<Photo> photos) => photos.OrderBy(p => p.Position).ThenBy(p => p.Id);

    /// <summary>The faces of these photographs, by id, in one query.</summary>
    public static async Task<Dictionary<Guid, PhotoFace>> FacesAsync(this StudioDb db, IEnumerable<Guid?> ids, CancellationToken cancel)
    {
        var wanted = ids.OfType<Guid>().ToList();
        return await db.Photos.AsNoTracking().Where(p => wanted.Contains(p.Id)).Faces().ToDictionaryAsync(face => face.Id, cancel);
    }

    public static PhotoFace? Of(this Dictionary<Guid, PhotoFace> faces, Guid? id) => id is { } known ? faces.GetValueOrDefault(known) : null;
}
