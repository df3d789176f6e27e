using System.Text;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Writes photographs as one ZIP, a file after the other, stored as they are: JPEG does not get smaller. Nothing is held in memory but a buffer.</summary>
public sealed class PhotoArchive(DownloadService downloads, TimeProvider clock)
{
    /// <summary>The entry that says what is missing, when something is.</summary>
    public const string MissingName = "Missing photos.txt";

    /// <summary>Writes to a stream that need not seek. A file that is gone is left out and named in a text.</summary>
    public async Task WriteAsync(DownloadBundle bundle, Stream target, CancellationToken cancel)
    {
        var missing = new List<string>();
        var zip = new ZipWriter(target, clock.GetUtcNow());
        foreach (var file in bundle.Files)
        {
            await using var content = await downloads.OpenAsync(file, cancel);
            if (content is null) missing.Add(file.Name);
            else await zip.AddAsync(file.Name, content.CopyToAsync, cancel);
        }

        if (missing.Count > 0) await zip.AddAsync(MissingName, (entry, stop) => entry.WriteAsync(TextOf(missing), stop).AsTask(), cancel);
        await zip.EndAsync(cancel);
    }

    private static ReadOnlyMemory<byte> TextOf(List<string> missing) =>
        Encoding.UTF8.GetBytes($"These photos could not be read and are missing here:\r\n\r\n{string.Join("\r\n", missing)}\r\n");
}
