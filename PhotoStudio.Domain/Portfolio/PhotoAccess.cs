using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>A photograph that whoever asks may see.</summary>
/// <param name="IsPublic">Everybody may see it.</param>
public sealed record VisiblePhoto(Guid Id, Guid ShootId, int Width, string Sha256, bool IsPublic)
{
    /// <summary>The same as long as the bytes of this size are the same.</summary>
    public string TagOf(int step) => $"\"{Sha256[..16]}-{PhotoSizes.Sent(step, Width)}\"";
}

/// <summary>Decides who may see the web sizes of a photograph, for every address under which one is asked for.</summary>
public sealed class PhotoAccess(StudioDatabase database, TimeProvider clock, IFileStore files)
{
    /// <summary>The photograph, where this person may see it; null where not, where it is hidden or deleted, where its sizes are not there, and where there is none.</summary>
    public async Task<VisiblePhoto?> FindAsync(Actor actor, Guid photoId, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var photos = db.Photos.AsNoTracking().Where(p => p.Id == photoId && p.State == PhotoState.Ready && p.DeletedAt == null && p.Shoot!.DeletedAt == null);
        var photo = await photos.Select(p => new { Row = new VisiblePhoto(p.Id, p.ShootId, p.Width, p.Sha256, !p.Hidden && p.Shoot!.PublishedAt != null) }).SingleOrDefaultAsync(cancel);
        if (photo is null || photo.Row.IsPublic || actor.IsStaff) return photo?.Row;
        if (actor is not { IsClient: true, ClientId: { } client }) return null;
        var today = await db.TodayAsync(clock, cancel);
        return await photos.Shown().GrantedTo(client, today).AnyAsync(cancel) ? photo.Row : null;
    }

    /// <summary>Opens a web size; null when its file is gone.</summary>
    public Task<Stream?> OpenAsync(VisiblePhoto photo, int step, CancellationToken cancel) =>
        files.OpenAsync(PhotoKeys.Size(photo.ShootId, photo.Id, PhotoSizes.Sent(step, photo.Width)), cancel);
}
