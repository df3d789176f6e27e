using PhotoStudio.Web.Hosting;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>
/// Uploaded older files: streamed to the data folder under a name of our own. They hold people's data, so that each is removed once nothing needs it, what
/// came only half at once, and whatever an end of the program left behind when it starts.
/// </summary>
public sealed class ImportFiles(StudioOptions studio) : IHostedService
{
    /// <summary>Bytes: 4 GB.</summary>
    public const long Most = 4L * 1024 * 1024 * 1024;

    private readonly Lock gate = new();

    private string Folder => Path.Combine(studio.DataFolder, "import");

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, true);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Stores it, and gives its whole path. When it ends early nothing is left of it.</summary>
    /// <exception cref="IOException">The disk is full, or what is sent broke off.</exception>
    public async Task<string> StoreAsync(Stream content, Action<long> progress, CancellationToken cancel)
    {
        var path = Path.Combine(Folder, $"{Guid.CreateVersion7():N}.db");
        try
        {
            await using var file = Create(path);
            var buffer = new byte[81920];
            for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
            {
                await file.WriteAsync(buffer.AsMemory(0, read), cancel);
                progress(file.Position);
            }
        }
        catch
        {
            Remove(path);
            throw;
        }

        return path;
    }

    /// <summary>Removes an uploaded file with what SQLite may have put beside it; any other path is left alone.</summary>
    public void Remove(string? path)
    {
        lock (gate)
        {
            if (path is null || Path.GetDirectoryName(path) != Folder || !Directory.Exists(Folder)) return;
            foreach (var file in Directory.GetFiles(Folder, Path.GetFileName(path) + "*")) File.Delete(file);
            if (!Directory.EnumerateFileSystemEntries(Folder).Any()) Directory.Delete(Folder);
        }
    }

    private FileStream Create(string path)
    {
        lock (gate)
        {
            Directory.CreateDirectory(Folder);
            return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, useAsync: true);
        }
    }
}
