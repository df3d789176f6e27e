using Microsoft.Data.Sqlite;

namespace PhotoStudio.Domain.Backup;

/// <summary>
/// Puts what is staged in the place of the present data, by renaming only, before anything opens the database. Each step is skipped once it was done, so a start that is killed
/// in the middle is finished by the next one.
/// </summary>
public static class RestoreSwap
{
    private static readonly string[] Companions = ["", "-wal", "-shm"];

    /// <summary>What was swapped in; null when nothing waited.</summary>
    public static async Task<RestoreMarker?> RunAsync(BackupPlaces places, CancellationToken cancel)
    {
        if (await RestoreMarker.ReadAsync(places.Marker, cancel) is not { } marker) return null;
        SqliteConnection.ClearAllPools();
        if (places is { DatabaseFile: { } database, StagedDatabase: { } staged } && File.Exists(staged)) Swap(database, staged, marker.Kept);
        if (Directory.Exists(places.StagedFiles)) SwapFiles(places, marker.Kept);
        File.Delete(places.Marker);
        return marker;
    }

    private static void Swap(string database, string staged, string kept)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(database))!, kept)).FullName;
        foreach (var companion in Companions)
        {
            if (File.Exists(database + companion)) File.Move(database + companion, Path.Combine(folder, Path.GetFileName(database) + companion));
        }

        File.Move(staged, database);
    }

    private static void SwapFiles(BackupPlaces places, string kept)
    {
        var folder = Directory.CreateDirectory(Path.Combine(places.DataFolder, kept)).FullName;
        if (Directory.Exists(places.Files)) Directory.Move(places.Files, Path.Combine(folder, "files"));
        Directory.Move(places.StagedFiles, places.Files);
    }
}
