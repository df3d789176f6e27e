using System.Text.Json;

namespace PhotoStudio.Domain.Backup;

/// <summary>Says that what is staged is whole.</summary>
/// <param name="Kept">The name of the folder in which the former data is kept.</param>
/// <param name="MadeAt">When the backup was made (UTC).</param>
/// <param name="Who">Who restores it.</param>
/// <param name="HasDatabase">False for an archive of files only.</param>
public sealed record RestoreMarker(string Kept, DateTime MadeAt, string Who, bool HasDatabase)
{
    /// <summary>Null when nothing waits to be swapped in.</summary>
    public static async Task<RestoreMarker?> ReadAsync(string path, CancellationToken cancel)
    {
        if (!File.Exists(path)) return null;
        await using var file = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<RestoreMarker>(file, cancellationToken: cancel);
    }

    /// <summary>It is there whole or not at all.</summary>
    internal async Task SetAsync(string path, CancellationToken cancel)
    {
        var part = path + ".part";
        await using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await JsonSerializer.SerializeAsync(file, this, cancellationToken: cancel);
            file.Flush(flushToDisk: true);
        }

        File.Move(part, path, overwrite: true);
    }
}
