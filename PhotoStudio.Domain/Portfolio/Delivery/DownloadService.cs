using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>A file to send. <paramref name="Name"/> is safe on every system, and unique among those sent together.</summary>
public sealed record DownloadFile(Guid PhotoId, Guid ShootId, string Name, PhotoFormat Format, DownloadSize Size, int Width);

/// <summary>Files to send as one.</summary>
/// <param name="Title">The shoot's; names the archive.</param>
public sealed record DownloadBundle(Guid ShootId, string Title, DownloadKind Kind, DownloadSize Size, IReadOnlyList<DownloadFile> Files);

/// <summary>Decides what may be downloaded by whom, in which size, and keeps a record of it. Staff take everything in full; a granted client what it can see, in the size the shoot allows; nobody else anything.</summary>
public sealed partial class DownloadService(StudioDatabase database, IFileStore files, TimeProvider clock, ILogger<DownloadService> logger)
{
    /// <summary>One photograph.</summary>
    public async Task<Result<DownloadFile>> PhotoAsync(Actor actor, Guid photoId, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var found = (await AllowedAsync(db, actor, cancel)).Where(p => p.Id == photoId);
        var file = await Files(found, actor).SingleOrDefaultAsync(cancel);
        return file is null ? PortfolioProblems.NoSuchPhoto() : Named(file);
    }

    /// <summary>All photographs of a shoot, only a client's favourites, or only some by their ids.</summary>
    public async Task<Result<DownloadBundle>> BundleAsync(Actor actor, Guid shootId, bool favouritesOnly, IReadOnlyCollection<Guid>? only, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var found = (await AllowedAsync(db, actor, cancel)).Where(p => p.ShootId == shootId);
        if (favouritesOnly) found = found.Where(p => db.Favourites.Any(f => f.PhotoId == p.Id && (actor.IsStaff || f.ClientId == actor.ClientId)));
        if (only is not null) found = found.Where(p => only.Contains(p.Id));
        var rows = await Files(found.InOrder(), actor).ToListAsync(cancel);
        if (rows.Count == 0) return PortfolioProblems.NothingToDownload();
        var title = await db.Shoots.Where(s => s.Id == shootId).Select(s => s.Title).SingleAsync(cancel);
        var taken = new HashSet<string>();
        var named = rows.Select(Named).Select(row => row with { Name = PhotoNames.Unique(row.Name, taken) }).ToList();
        return new DownloadBundle(shootId, title, favouritesOnly ? DownloadKind.Favourites : DownloadKind.All, rows[0].Size, named);
    }

    /// <summary>Opens a file as it leaves; null when it is gone or damaged.</summary>
    public async Task<OutgoingFile?> OpenAsync(DownloadFile file, CancellationToken cancel)
    {
        var key = file.Size is DownloadSize.Full ? PhotoKeys.Original(file.ShootId, file.PhotoId) : PhotoKeys.Size(file.ShootId, file.PhotoId, PhotoSizes.Of(file.Width)[^1]);
        if (await files.OpenAsync(key, cancel) is not { } content) return null;
        try
        {
            return file.Size is DownloadSize.Web ? new OutgoingFile(content, null) : new OutgoingFile(content, await CleanFile.PlanAsync(content, file.Format, cancel));
        }
        catch (InvalidDataException damaged)
        {
            LogDamaged(file.PhotoId, damaged.Message);
            await content.DisposeAsync();
            return null;
        }
    }

    /// <summary>Writes down that a download was given. That it cannot be written never stands in a download's way: it is logged.</summary>
    public async Task RecordAsync(Actor actor, PhotoDownload download)
    {
        try
        {
            await database.WriteAsync(db =>
            {
                db.Add(download);
                return Task.FromResult(Result.Success);
            }, CancellationToken.None);
        }
        catch (System.Data.Common.DbException failure)
        {
            LogNotRecorded(actor.Name, failure);
        }
        catch (DbUpdateException failure)
        {
            LogNotRecorded(actor.Name, failure);
        }
    }

    /// <summary>The row of a download that begins now.</summary>
    public PhotoDownload RowOf(Actor actor, DownloadFile file) => new()
    {
        ShootId = file.ShootId,
        PhotoId = file.PhotoId,
        ClientId = actor.ClientId,
        By = actor.Name,
        Kind = DownloadKind.Photo,
        Size = file.Size,
        What = file.Name,
        Count = 1,
        At = clock.GetUtcNow().UtcDateTime,
    };

    /// <summary>The row of a download that begins now.</summary>
    public PhotoDownload RowOf(Actor actor, DownloadBundle bundle) => new()
    {
        ShootId = bundle.ShootId,
        ClientId = actor.ClientId,
        By = actor.Name,
        Kind = bundle.Kind,
        Size = bundle.Size,
        What = bundle.Title,
        Count = bundle.Files.Count,
        At = clock.GetUtcNow().UtcDateTime,
    };

    private async Task<IQueryable<Photo>> AllowedAsync(StudioDb db, Actor actor, CancellationToken cancel)
    {
        var photos = db.Photos.AsNoTracking();
        if (actor.IsStaff) return photos.Where(p => p.DeletedAt == null && p.Shoot!.DeletedAt == null);
        if (actor is not { IsClient: true, ClientId: { } client }) return photos.Where(_ => false);
        return photos.Shown().GrantedTo(client, await db.TodayAsync(clock, cancel));
    }

    private static IQueryable<DownloadFile> Files(IQueryable<Photo> photos, Actor actor)
    {
        var always = actor.IsStaff;
        return photos.Select(p => new DownloadFile(p.Id, p.ShootId, p.FileName, p.Format, always ? DownloadSize.Full : p.Shoot!.Downloads, p.Width));
    }

    /// <summary>Web sizes are JPEG, whatever was uploaded.</summary>
    private static DownloadFile Named(DownloadFile file) => file.Size is DownloadSize.Full ? file : file with { Name = PhotoNames.Clean(file.Name, PhotoFormat.Jpeg) };

    [LoggerMessage(LogLevel.Error, "A download by {Who} could not be recorded.")]
    private partial void LogNotRecorded(string who, Exception failure);

    [LoggerMessage(LogLevel.Warning, "Photo {Photo} cannot be sent: {Reason}")]
    private partial void LogDamaged(Guid photo, string reason);
}
