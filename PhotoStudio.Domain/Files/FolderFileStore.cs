using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PhotoStudio.Domain.Files;

/// <summary>Files in a folder of this machine. A file appears under its name only once it is whole.</summary>
public sealed partial class FolderFileStore(string folder) : IFileStore
{
    private const string Unfinished = ".part";

    public async Task<long> WriteAsync(string key, Stream content, CancellationToken cancel)
    {
        var path = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            await using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous))
            {
                await content.CopyToAsync(file, cancel);
                file.Flush(flushToDisk: true);
            }

            var size = new FileInfo(part).Length;
            File.Move(part, path, overwrite: true);
            return size;
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    public Task<Stream?> OpenAsync(string key, CancellationToken cancel)
    {
        var path = PathOf(key);
        try
        {
            return Task.FromResult<Stream?>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, FileOptions.Asynchronous));
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task DeleteAsync(string key, CancellationToken cancel)
    {
        var path = PathOf(key);
        if (File.Exists(path)) File.Delete(path);
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<StoredFile> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        if (!Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            cancel.ThrowIfCancellationRequested();
            var key = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (key.StartsWith(prefix, StringComparison.Ordinal) && !key.EndsWith(Unfinished, StringComparison.Ordinal)) yield return new StoredFile(key, new FileInfo(path).Length);
        }
    }

    private string PathOf(string key) => Key().IsMatch(key)
        ? Path.Combine(folder, key.Replace('/', Path.DirectorySeparatorChar))
        : throw new ArgumentException("A key of a file is made of small letters, digits, dots, dashes and slashes.", nameof(key));

    [GeneratedRegex(@"^[a-z0-9-]+(/[a-z0-9][a-z0-9.-]*)+$")]
    private static partial Regex Key();
}
