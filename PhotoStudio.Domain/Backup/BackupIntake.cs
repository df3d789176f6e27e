using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Backup;

/// <param name="MostUpload">Bytes that a backup sent here may have.</param>
public sealed record BackupLimits(long MostUpload);

/// <summary>
/// Takes a backup that an admin sends, one at a time. It is written beside the others under a name of our own, checked whole, and only then listed, under the time it was made:
/// what it was called elsewhere is never looked at. Of one that is refused or breaks off nothing is left.
/// </summary>
public sealed class BackupIntake(BackupPlaces places, BackupShelf shelf, RestoreStager stager, StudioDatabase database, BackupLimits limits, TimeProvider clock) : IDisposable
{
    private const string PartNames = "upload-*.part";

    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Bytes that one may have.</summary>
    public long Most => limits.MostUpload;

    /// <param name="actor">An admin.</param>
    /// <param name="content">The archive.</param>
    /// <param name="size">What the sender says it has, for the room on the disk and the progress; not trusted.</param>
    /// <param name="progress">How much has come.</param>
    /// <param name="cancel">Ends it; nothing is left then.</param>
    public async Task<Result<ShelvedBackup>> TakeAsync(Actor actor, Stream content, long size, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        if (size > Most) return BackupProblems.OverLimit(Most);
        if (!await gate.WaitAsync(0, cancel)) return BackupProblems.Receiving();
        Directory.CreateDirectory(places.Shelf);
        var part = Path.Combine(places.Shelf, $"upload-{Guid.NewGuid():N}.part");
        try
        {
            Tidy();
            if (BackupMaker.RoomAt(part) is var free && free < size) return BackupProblems.NoRoom(size, free);
            return await ReceiveAsync(part, content, size, progress, cancel) > Most ? BackupProblems.OverLimit(Most) : await ShelveAsync(actor, part, cancel);
        }
        finally
        {
            File.Delete(part);
            gate.Release();
        }
    }

    /// <summary>Takes away what an upload left that was cut short by the end of the program.</summary>
    public void Tidy()
    {
        if (!Directory.Exists(places.Shelf)) return;
        foreach (var left in Directory.EnumerateFiles(places.Shelf, PartNames)) File.Delete(left);
    }

    public void Dispose() => gate.Dispose();

    /// <returns>How many bytes came; it stops soon after too many.</returns>
    private async Task<long> ReceiveAsync(string part, Stream content, long size, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        var come = 0L;
        await using var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
        var (received, _) = await HashedCopy.RunAsync(content, file, Most, bytes => progress?.Report(new BackupProgress(come += bytes, Math.Max(size, come))), cancel);
        file.Flush(flushToDisk: true);
        return received;
    }

    private async Task<Result<ShelvedBackup>> ShelveAsync(Actor actor, string part, CancellationToken cancel)
    {
        var checkedOne = await CheckAsync(part, cancel);
        if (!checkedOne.Succeeded) return checkedOne.Problem;
        var (madeAt, path) = (checkedOne.Value.MadeAt, shelf.UploadedPath(checkedOne.Value.MadeAt));
        if (File.Exists(path) || File.Exists(shelf.NewPath(madeAt))) return BackupProblems.HereAlready();
        var shelved = new ShelvedBackup(Path.GetFileName(path), madeAt, new FileInfo(part).Length, true);
        var noted = await database.WriteAsync(actor, db =>
        {
            db.Audit.Add(AuditEntry.Write(AuditArea.Backup, AuditAct.Added, new AuditSubject("backup", shelved.Name), actor, clock.GetUtcNow().UtcDateTime));
            File.Move(part, path);
            return Task.FromResult(Result.Success);
        }, cancel);
        return noted.Succeeded ? shelved : noted.Problem;
    }

    /// <summary>Its seal, its names, every entry, and whether it could be restored here.</summary>
    private async Task<Result<BackupManifest>> CheckAsync(string part, CancellationToken cancel)
    {
        var opened = await OpenBackup.OpenAsync(part, cancel);
        if (!opened.Succeeded) return opened.Problem;
        await using var backup = opened.Value;
        if (await stager.WhyNotHereAsync(backup.Manifest, cancel) is { } refusal) return refusal;
        return await backup.CheckAsync(cancel) is { } damaged ? damaged : backup.Manifest;
    }
}
