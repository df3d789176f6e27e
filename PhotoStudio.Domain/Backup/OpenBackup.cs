using System.IO.Compression;
using System.Text.RegularExpressions;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Backup;

/// <summary>An archive whose seal holds and whose entries are those of its manifest, each under a name that leads nowhere else.</summary>
internal sealed partial class OpenBackup : IAsyncDisposable
{
    private const int MostManifest = 256 << 20;
    private const long MostInAll = 1L << 50;

    private readonly FileStream file;
    private readonly ZipArchive zip;

    private OpenBackup(FileStream file, ZipArchive zip, BackupManifest manifest) => (this.file, this.zip, Manifest) = (file, zip, manifest);

    public BackupManifest Manifest { get; }

    /// <summary>Reads the whole file once, and writes nothing.</summary>
    public static async Task<Result<OpenBackup>> OpenAsync(string path, CancellationToken cancel)
    {
        if (!File.Exists(path)) return BackupProblems.NoFile(path);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous);
        try
        {
            if (await BackupSeal.CheckAsync(file, cancel) is { } broken) return await LeaveAsync(file, broken);
            file.Position = 0;
            var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancel);
            var manifest = await ManifestAsync(zip, cancel);
            return ProblemOf(zip, manifest) is { } problem ? await LeaveAsync(file, problem) : new OpenBackup(file, zip, manifest!);
        }
        catch (InvalidDataException)
        {
            return await LeaveAsync(file, BackupProblems.Damaged("it cannot be read as a ZIP."));
        }
    }

    /// <summary>Writes one entry to a stream; false when it is not what the manifest says.</summary>
    public async Task<bool> CopyAsync(BackupEntry entry, Stream to, CancellationToken cancel)
    {
        await using var from = await zip.GetEntry(entry.Name)!.OpenAsync(cancel);
        return await HashedCopy.RunAsync(from, to, entry.Size, null, cancel) == (entry.Size, entry.Sha256);
    }

    /// <summary>Reads every entry and writes nothing; the problem names the first that is not what the manifest says.</summary>
    public async Task<Problem?> CheckAsync(CancellationToken cancel)
    {
        try
        {
            foreach (var entry in Manifest.Entries)
                if (!await CopyAsync(entry, Stream.Null, cancel)) return BackupProblems.Damaged($"{entry.Name} is not what it was.");
            return null;
        }
        catch (InvalidDataException)
        {
            return BackupProblems.Damaged("an entry cannot be unpacked.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await zip.DisposeAsync();
        await file.DisposeAsync();
    }

    private static async Task<Result<OpenBackup>> LeaveAsync(FileStream file, Problem problem)
    {
        await file.DisposeAsync();
        return problem;
    }

    private static async Task<BackupManifest?> ManifestAsync(ZipArchive zip, CancellationToken cancel)
    {
        if (zip.GetEntry(BackupManifest.EntryName) is not { Length: <= MostManifest } entry) return null;
        await using var from = await entry.OpenAsync(cancel);
        using var json = new MemoryStream();
        await HashedCopy.RunAsync(from, json, MostManifest, null, cancel);
        return BackupManifest.Read(json.GetBuffer().AsSpan(0, (int)json.Length));
    }

    private static Problem? ProblemOf(ZipArchive zip, BackupManifest? manifest)
    {
        if (manifest?.Format != BackupManifest.Name) return BackupProblems.Foreign();
        if (manifest.Version > BackupManifest.Newest) return BackupProblems.Newer();
        var said = manifest.Entries.Select(entry => entry.Name).Append(BackupManifest.EntryName).Order(StringComparer.Ordinal);
        if (!zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal).SequenceEqual(said)) return BackupProblems.Damaged("its entries are not those of its manifest.");
        if (manifest.Entries.Sum(entry => (decimal)entry.Size) > MostInAll) return BackupProblems.Damaged("its sizes cannot be true.");
        return manifest.Entries.All(entry => entry.Size >= 0 && SafeName().IsMatch(entry.Name)) && manifest.Entries.DistinctBy(entry => entry.Name).Count() == manifest.Entries.Count
            ? null
            : BackupProblems.Damaged("an entry has a name that is not allowed.");
    }

    /// <summary>The database, or a key of the file store: no dots at the start of a part, no backslash, no drive.</summary>
    [GeneratedRegex(@"^(studio\.db|files/[a-z0-9-]+(/[a-z0-9][a-z0-9.-]*)+)$")]
    private static partial Regex SafeName();
}
