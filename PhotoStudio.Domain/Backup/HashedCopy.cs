using System.Security.Cryptography;

namespace PhotoStudio.Domain.Backup;

/// <summary>Copies streams and hashes what passes.</summary>
internal static class HashedCopy
{
    private const int Chunk = 1 << 20;

    /// <summary>Copies at most <paramref name="most"/> bytes; gives how many there were and their SHA-256 in hexadecimal. More than that is cut: the caller compares.</summary>
    public static async Task<(long Size, string Hash)> RunAsync(Stream from, Stream to, long most, Action<int>? passed, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Chunk];
        long size = 0;
        while (size <= most && await from.ReadAsync(buffer, cancel) is > 0 and var read)
        {
            size += read;
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancel);
            passed?.Invoke(read);
        }

        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>The SHA-256 of the first bytes of a stream, in hexadecimal.</summary>
    public static async Task<string> OfStartAsync(Stream from, long length, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Chunk];
        while (length > 0 && await from.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, length)), cancel) is > 0 and var read)
        {
            hash.AppendData(buffer, 0, read);
            length -= read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
