using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>An uploaded photograph: its original is stored, its web sizes will follow.</summary>
public sealed record UploadedPhoto(Guid Id, string Name, PhotoState State);

/// <summary>Takes one photograph at a time, streamed to where files are kept. Whatever goes wrong leaves neither a file without a row nor a row without a file.</summary>
public sealed class PhotoUploadService(StudioDatabase database, IFileStore files, TimeProvider clock, PhotoQueue queue, ShootChanges changes)
{
    /// <summary>Stores a photograph at the end of a shoot. Refuses by content what is no JPEG, PNG or WebP (415), what is over 50 MB (413) or over 200 megapixels (422, told by its header before anything is decoded).</summary>
    public async Task<Result<UploadedPhoto>> UploadAsync(Actor actor, Guid shootId, string? name, Stream content, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        if (!await IsThereAsync(shootId, cancel)) return PortfolioProblems.NoSuchShoot();
        var photoId = Guid.CreateVersion7(clock.GetUtcNow());
        var stored = false;
        try
        {
            var file = await StoreAsync(shootId, photoId, name, content, cancel);
            if (!file.Succeeded) return file.Problem;
            var row = await AddAsync(actor, shootId, file.Value, cancel);
            stored = row.Succeeded;
            return row;
        }
        finally
        {
            if (!stored) await files.DeleteAsync(PhotoKeys.Original(shootId, photoId), CancellationToken.None);
            else Announce(shootId);
        }
    }

    private async Task<Result<PhotoFile>> StoreAsync(Guid shootId, Guid photoId, string? name, Stream content, CancellationToken cancel)
    {
        var head = new byte[PhotoSignature.Length];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        if (PhotoSignature.FormatOf(head.AsSpan(0, read)) is not { } format) return PortfolioProblems.UnknownType();
        await using var upload = new UploadStream(head.AsMemory(0, read), content, PhotoLimits.MostBytes);
        var key = PhotoKeys.Original(shootId, photoId);
        try
        {
            await files.WriteAsync(key, upload, cancel);
        }
        catch (UploadTooLongException)
        {
            return PortfolioProblems.TooLarge();
        }

        await using var stored = await files.OpenAsync(key, cancel);
        if (stored is null || PhotoHeader.Read(stored) is not { } header) return PortfolioProblems.Unreadable();
        if (header.Pixels > PhotoLimits.MostPixels) return PortfolioProblems.TooManyPixels(header.Pixels);
        return new PhotoFile(photoId, PhotoNames.Clean(name, format), format, upload.Count, upload.Sha256(), header.Width, header.Height);
    }

    /// <summary>The shoot is looked at again: it may have gone while the file came in.</summary>
    private Task<Result<UploadedPhoto>> AddAsync(Actor actor, Guid shootId, PhotoFile file, CancellationToken cancel) => database.WriteAsync<UploadedPhoto>(actor, async db =>
    {
        if (!await db.Shoots.AnyAsync(s => s.Id == shootId && s.DeletedAt == null, cancel)) return PortfolioProblems.NoSuchShoot();
        var end = await db.Photos.Where(p => p.ShootId == shootId).MaxAsync(p => (int?)p.Position, cancel) + 1 ?? 0;
        var photo = Photo.Create(shootId, file, end, actor, clock.GetUtcNow().UtcDateTime);
        db.Photos.Add(photo);
        return new UploadedPhoto(photo.Id, photo.FileName, photo.State);
    }, cancel);

    private async Task<bool> IsThereAsync(Guid shootId, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await db.Shoots.AnyAsync(s => s.Id == shootId && s.DeletedAt == null, cancel);
    }

    private void Announce(Guid shootId)
    {
        queue.Wake();
        changes.Publish(shootId);
    }
}
