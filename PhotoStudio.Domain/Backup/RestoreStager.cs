using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Backup;

/// <summary>
/// Checks an archive whole, unpacks it beside the present data and checks it again: seal, names, hashes, the database's own order, rows of every table and sums of money.
/// Only then a marker is set, and the next start swaps. Whatever happens before the marker, the present data was not touched.
/// </summary>
public sealed class RestoreStager(IDbContextFactory<StudioDb> contexts, BackupPlaces places, TimeProvider clock)
{
    /// <summary>Stages an archive; the outcome is its manifest.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="who">Who restores, for the audit log of the restored data.</param>
    /// <param name="cancel">Until the marker is set, everything unpacked is removed again.</param>
    public async Task<Result<BackupManifest>> StageAsync(string path, string who, CancellationToken cancel)
    {
        if (File.Exists(places.Marker)) return BackupProblems.AlreadyWaits();
        var opened = await OpenBackup.OpenAsync(path, cancel);
        if (!opened.Succeeded) return opened.Problem;
        await using var backup = opened.Value;
        var manifest = backup.Manifest;
        if (await WhyNotHereAsync(manifest, cancel) is { } refusal) return refusal;
        var done = false;
        try
        {
            Clear();
            if (await UnpackAsync(backup, cancel) is { } problem) return problem;
            await new RestoreMarker(BackupPlaces.KeptName(clock.GetUtcNow().UtcDateTime), manifest.MadeAt, who, manifest.HasDatabase).SetAsync(places.Marker, cancel);
            done = true;
            return manifest;
        }
        finally
        {
            if (!done) Clear();
        }
    }

    /// <summary>Why a backup that is whole cannot be restored here; null when it can.</summary>
    internal async Task<Problem?> WhyNotHereAsync(BackupManifest manifest, CancellationToken cancel)
    {
        if (manifest.HasDatabase != places.DatabaseFile is not null) return BackupProblems.OtherKind();
        if (manifest.HasDatabase && !await KnowsAsync(manifest.Migration, cancel)) return BackupProblems.Newer();
        return BackupMaker.RoomAt(places.StagedFiles) is var free && free < manifest.Size ? BackupProblems.NoRoom(manifest.Size, free) : null;
    }

    private async Task<bool> KnowsAsync(string? migration, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return migration is not null && db.Database.GetMigrations().Contains(migration);
    }

    private async Task<Problem?> UnpackAsync(OpenBackup backup, CancellationToken cancel)
    {
        Directory.CreateDirectory(places.StagedFiles);
        foreach (var entry in backup.Manifest.Entries)
        {
            var to = entry.Name == BackupManifest.DatabaseEntry ? places.StagedDatabase! : PathOf(entry.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            await using var file = new FileStream(to, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
            if (!await backup.CopyAsync(entry, file, cancel)) return BackupProblems.Damaged($"{entry.Name} is not what it was.");
            file.Flush(flushToDisk: true);
        }

        return places.StagedDatabase is { } database ? await CheckAsync(database, backup.Manifest, cancel) : null;
    }

    private string PathOf(string name)
    {
        var path = Path.GetFullPath(Path.Combine(places.StagedFiles, name[BackupManifest.FilesPrefix.Length..]));
        return path.StartsWith(places.StagedFiles + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : throw new InvalidOperationException("A name of an entry leads out of the folder.");
    }

    private static async Task<Problem?> CheckAsync(string database, BackupManifest manifest, CancellationToken cancel)
    {
        if (!await SqliteSnapshot.IsWholeAsync(database, cancel)) return BackupProblems.Damaged("its database is not in order.");
        var facts = await SqliteSnapshot.ReadAsync(database, cancel);
        var same = facts.Money == manifest.Money && facts.Migration == manifest.Migration && facts.Tables.Count == manifest.Tables.Count
            && facts.Tables.All(table => manifest.Tables.TryGetValue(table.Key, out var rows) && rows == table.Value);
        return same ? null : BackupProblems.Damaged("its rows or its sums are not those of its manifest.");
    }

    private void Clear()
    {
        if (places.StagedDatabase is { } database) File.Delete(database);
        if (Directory.Exists(places.StagedFiles)) Directory.Delete(places.StagedFiles, recursive: true);
    }
}
