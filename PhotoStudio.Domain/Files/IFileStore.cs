namespace PhotoStudio.Domain.Files;

/// <summary>Where photographs, receipts and other private files are kept: the one seam to disk or to a store of objects. Never under the web root; whoever reads has checked before that the reader may.</summary>
/// <remarks>A key is <c>area/name</c> in small letters, digits, dots, dashes and slashes, made by the program and never from the name of an upload.</remarks>
public interface IFileStore
{
    /// <summary>Writes a file whole or not at all, by streaming; what lay under the key before is replaced. Gives the number of bytes.</summary>
    Task<long> WriteAsync(string key, Stream content, CancellationToken cancel);

    /// <summary>Opens a file to read, able to seek; null when there is none.</summary>
    Task<Stream?> OpenAsync(string key, CancellationToken cancel);

    /// <summary>Deletes a file; none there is fine. Throws <see cref="IOException"/> when it is there and stays.</summary>
    Task DeleteAsync(string key, CancellationToken cancel);

    /// <summary>The keys that begin with this, with their sizes in bytes.</summary>
    IAsyncEnumerable<StoredFile> ListAsync(string prefix, CancellationToken cancel);
}

/// <summary>A file that is kept, and its size in bytes.</summary>
public sealed record StoredFile(string Key, long Size);
