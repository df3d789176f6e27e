using System.Globalization;
using System.Text.RegularExpressions;

namespace PhotoStudio.Domain.Backup;

/// <summary>A finished backup in the folder of backups.</summary>
/// <param name="At">When it was made, UTC.</param>
/// <param name="Uploaded">An admin sent it here; it stays until somebody deletes it.</param>
public sealed record ShelvedBackup(string Name, DateTime At, long Size, bool Uploaded = false);

/// <summary>The folder of finished backups. A file that somebody puts there under such a name is one of them.</summary>
public sealed partial class BackupShelf(BackupPlaces places)
{
    private const string Form = "yyyyMMdd-HHmmss";

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ShelvedBackup> List()
    {
        if (!Directory.Exists(places.Shelf)) return [];
        return [.. new DirectoryInfo(places.Shelf).EnumerateFiles("*.zip").Where(file => Named().IsMatch(file.Name))
            .Select(file => new ShelvedBackup(file.Name, TimeOf(file), file.Length, Named().Match(file.Name).Groups["up"].Success)).OrderByDescending(backup => backup.At).ThenByDescending(backup => backup.Name)];
    }

    /// <summary>The whole path of a backup that is there; null for any other name.</summary>
    public string? PathOf(string name)
    {
        if (!Named().IsMatch(name)) return null;
        var path = Path.Combine(places.Shelf, name);
        return File.Exists(path) ? path : null;
    }

    public string NewPath(DateTime now) => Path.Combine(places.Shelf, $"photostudio-{now.ToString(Form, CultureInfo.InvariantCulture)}.zip");

    /// <summary>Where one that was made at this time and is sent here will lie.</summary>
    public string UploadedPath(DateTime madeAt) => Path.Combine(places.Shelf, $"photostudio-{madeAt.ToString(Form, CultureInfo.InvariantCulture)}-uploaded.zip");

    /// <summary>Deletes the oldest beyond the number to keep; what was uploaded is neither counted nor deleted.</summary>
    public void Prune(int keep)
    {
        foreach (var old in List().Where(backup => !backup.Uploaded).Skip(keep)) File.Delete(Path.Combine(places.Shelf, old.Name));
    }

    private static DateTime TimeOf(FileInfo file) =>
        DateTime.TryParseExact(Named().Match(file.Name).Groups["at"].Value, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at
            : file.LastWriteTimeUtc;

    [GeneratedRegex(@"^photostudio-((?<at>[0-9]{8}-[0-9]{6})(?<up>-uploaded)?|[a-z0-9-]{1,60})\.zip$")]
    private static partial Regex Named();
}
