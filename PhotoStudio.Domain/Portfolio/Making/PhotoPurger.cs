using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What became of deleted photographs.</summary>
/// <param name="Gone">Their files and rows are gone.</param>
/// <param name="Kept">Their files could not be deleted; the rows say why and are tried again.</param>
public sealed record PurgeOutcome(int Gone, int Kept);

/// <summary>Deletes the files of what was deleted, once nobody can bring it back any more: each photograph has its own outcome, and a row goes only after its files.</summary>
public sealed class PhotoPurger(StudioDatabase database, IFileStore files, TimeProvider clock)
{
    /// <summary>How long a deleted photograph or shoot can be brought back.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    /// <summary>How old a file without a row must be before it goes: an upload may be on its way.</summary>
    private static readonly TimeSpan Orphaned = TimeSpan.FromDays(1);

    private const int AtOnce = 100;

    public async Task<PurgeOutcome> PurgeAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow().UtcDateTime - Grace;
        var (gone, kept, last) = (0, 0, Guid.Empty);
        while (await DueAsync(before, last, cancel) is { Count: > 0 } due)
        {
            foreach (var photo in due)
            {
                if (await PurgeAsync(photo, cancel)) gone++;
                else kept++;
            }

            last = due[^1].Id;
        }

        await RemoveEmptyShootsAsync(before, cancel);
        return new PurgeOutcome(gone, kept);
    }

    /// <summary>Deletes files that no row knows, which a power failure in the middle of an upload leaves; gives how many.</summary>
    public async Task<int> SweepAsync(CancellationToken cancel)
    {
        var before = (clock.GetUtcNow() - Orphaned).ToUnixTimeMilliseconds();
        var known = await KnownAsync(cancel);
        var swept = 0;
        await foreach (var file in files.ListAsync(PhotoKeys.Area, cancel))
        {
            if (PhotoKeys.PhotoOf(file.Key) is not { } id || known.Contains(id) || MadeAt(id) > before) continue;
            await files.DeleteAsync(file.Key, cancel);
            swept++;
        }

        return swept;
    }

    private async Task<List<(Guid Id, Guid ShootId)>> DueAsync(DateTime before, Guid last, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var rows = await db.Photos.Where(p => p.Id > last && (p.DeletedAt < before || p.Shoot!.DeletedAt < before)).OrderBy(p => p.Id).Take(AtOnce)
            .Select(p => new { p.Id, p.ShootId }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.Id, row.ShootId))];
    }

    private async Task<bool> PurgeAsync((Guid Id, Guid ShootId) photo, CancellationToken cancel)
    {
        string? kept = null;
        try
        {
            foreach (var key in PhotoKeys.All(photo.ShootId, photo.Id)) await files.DeleteAsync(key, cancel);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            kept = failure.Message;
        }

        await database.WriteAsync(async db =>
        {
            if (await db.Photos.SingleOrDefaultAsync(p => p.Id == photo.Id, cancel) is not { } row) return Result.Success;
            if (kept is null) db.Photos.Remove(row);
            else row.KeepFiles(kept);
            return Result.Success;
        }, cancel);
        return kept is null;
    }

    private Task<Result> RemoveEmptyShootsAsync(DateTime before, CancellationToken cancel) => database.WriteAsync(async db =>
    {
        db.Shoots.RemoveRange(await db.Shoots.Where(s => s.DeletedAt < before && !db.Photos.Any(p => p.ShootId == s.Id)).ToListAsync(cancel));
        return Result.Success;
    }, cancel);

    private async Task<HashSet<Guid>> KnownAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return [.. await db.Photos.Select(p => p.Id).ToListAsync(cancel)];
    }

    /// <summary>An id of version 7 begins with the moment it was made: milliseconds since 1970.</summary>
    private static long MadeAt(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16;
    }
}
