using PhotoStudio.Web.Hosting;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>The uploaded older file: streamed to the data folder, one at a time, gone once another source is chosen.</summary>
public sealed class ImportFiles(StudioOptions studio)
{
    /// <summary>Bytes: 4 GB.</summary>
    public const long Most = 4L * 1024 * 1024 * 1024;

    private string Folder => Path.Combine(studio.DataFolder, "import");

    /// <summary>Stores it under a name of our own, and gives its whole path.</summary>
    public async Task<string> StoreAsync(Stream content, Action<long> progress, CancellationToken cancel)
    {
        Clear();
        Directory.CreateDirectory(Folder);
        var path = Path.Combine(Folder, $"{Guid.CreateVersion7():N}.db");
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, useAsync: true);
        var buffer = new byte[81920];
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
        {
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
            progress(file.Position);
        }

        return path;
    }

    public void Clear()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, true);
    }
}
