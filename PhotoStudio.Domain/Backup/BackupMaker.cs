using System.IO.Compression;
using System.Reflection;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Backup;

/// <summary>How far a backup is, in bytes.</summary>
public readonly record struct BackupProgress(long Done, long All);

/// <summary>
/// Makes one archive of the database and all files, while people work. First the database as it stands at one moment, then the files: a file that comes later is not missed,
/// since no row of that moment names it; one that is deleted meanwhile was to go anyway.
/// </summary>
public sealed class BackupMaker(StudioDatabase database, IFileStore files, BackupPlaces places, TimeProvider clock)
{
    /// <summary>Writes to a path that must be free. The file appears there only once it is whole.</summary>
    public async Task<Result<BackupManifest>> MakeAsync(string path, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        if (File.Exists(path)) return BackupProblems.Exists(path);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var (part, copy) = ($"{path}.part", $"{path}.db.part");
        try
        {
            File.Delete(part);
            File.Delete(copy);
            if (places.DatabaseFile is { } source) await SqliteSnapshot.TakeAsync(source, copy, cancel);
            var facts = places.DatabaseFile is null ? null : await SqliteSnapshot.ReadAsync(copy, cancel);
            var listed = await ListAsync(cancel);
            var all = listed.Sum(file => file.Size) + (facts is null ? 0 : new FileInfo(copy).Length);
            if (RoomAt(path) is var free && free < all) return BackupProblems.NoRoom(all, free);
            var manifest = new BackupManifest(
                BackupManifest.Name, BackupManifest.Newest, clock.GetUtcNow().UtcDateTime, ProgramVersion, facts?.Studio ?? (await database.ReadSettingsAsync(cancel)).Profile.Name, facts?.Migration,
                facts?.Tables ?? new Dictionary<string, long>(), facts?.Money, []);
            manifest = await WriteAsync(part, facts is null ? null : copy, listed, manifest, new Meter(all, progress), cancel);
            await BackupSeal.SetAsync(part, cancel);
            File.Move(part, path);
            return manifest;
        }
        finally
        {
            File.Delete(part);
            File.Delete(copy);
        }
    }

    private static string ProgramVersion => typeof(BackupMaker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    internal static long RoomAt(string path) => new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(path))!).AvailableFreeSpace;

    private async Task<List<StoredFile>> ListAsync(CancellationToken cancel)
    {
        var listed = new List<StoredFile>();
        await foreach (var file in files.ListAsync("", cancel)) listed.Add(file);
        return [.. listed.OrderBy(file => file.Key, StringComparer.Ordinal)];
    }

    private async Task<BackupManifest> WriteAsync(string part, string? copy, List<StoredFile> listed, BackupManifest manifest, Meter meter, CancellationToken cancel)
    {
        var entries = new List<BackupEntry>();
        await using var stream = new FileStream(part, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.Asynchronous);
        await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        zip.Comment = BackupSeal.Blank;
        if (copy is not null)
        {
            await using var database = File.OpenRead(copy);
            entries.Add(await AddAsync(zip, BackupManifest.DatabaseEntry, CompressionLevel.Fastest, database, meter, cancel));
        }

        foreach (var file in listed)
        {
            await using var content = await files.OpenAsync(file.Key, cancel);
            if (content is not null) entries.Add(await AddAsync(zip, BackupManifest.FilesPrefix + file.Key, CompressionLevel.NoCompression, content, meter, cancel));
        }

        var whole = manifest with { Entries = entries };
        await using var last = await zip.CreateEntry(BackupManifest.EntryName).OpenAsync(cancel);
        await last.WriteAsync(whole.ToJson(), cancel);
        return whole;
    }

    private static async Task<BackupEntry> AddAsync(ZipArchive zip, string name, CompressionLevel level, Stream content, Meter meter, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(name, level).OpenAsync(cancel);
        var (size, hash) = await HashedCopy.RunAsync(content, entry, long.MaxValue - 1, meter.Passed, cancel);
        return new BackupEntry(name, size, hash);
    }

    private sealed class Meter(long all, IProgress<BackupProgress>? progress)
    {
        private long done;

        public void Passed(int bytes) => progress?.Report(new BackupProgress(done += bytes, all));
    }
}
