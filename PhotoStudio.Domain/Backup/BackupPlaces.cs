using System.Globalization;

namespace PhotoStudio.Domain.Backup;

/// <summary>Where the data lies, and where backups and what is restored go.</summary>
/// <param name="DataFolder">Whole path.</param>
/// <param name="DatabaseFile">The SQLite file; null where the database is a server with tools of its own.</param>
public sealed record BackupPlaces(string DataFolder, string? DatabaseFile)
{
    public string Files => Path.Combine(DataFolder, "files");

    /// <summary>Finished backups. No part of a backup itself.</summary>
    public string Shelf => Path.Combine(DataFolder, "backups");

    /// <summary>A restored database waits here for the next start, beside the present one, so that it takes its place by being renamed.</summary>
    public string? StagedDatabase => DatabaseFile is null ? null : DatabaseFile + ".restored";

    public string StagedFiles => Path.Combine(DataFolder, "files.restored");

    /// <summary>Says that what is staged is whole and takes the place of the present data at the next start.</summary>
    public string Marker => Path.Combine(DataFolder, "restore.json");

    /// <summary>Held open by every running studio, and for itself alone by what swaps the data.</summary>
    public string Lock => Path.Combine(DataFolder, ".running");

    /// <summary>The name of the folder in which the former data is kept.</summary>
    public static string KeptName(DateTime now) => "before-restore-" + now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
}
