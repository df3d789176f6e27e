using System.Text;
using System.Text.RegularExpressions;

namespace PhotoStudio.Domain.Backup;

/// <summary>
/// The seal of an archive: the comment at the very end of the ZIP is the SHA-256 of everything before it. One pass over the file finds every changed, missing or added byte,
/// those of the ZIP's own tables too, and any ZIP program still opens the file.
/// </summary>
internal static partial class BackupSeal
{
    public const int Length = 64;

    /// <summary>Holds the place while the archive is written.</summary>
    public static readonly string Blank = new('0', Length);

    /// <summary>Seals a finished archive that ends with <see cref="Blank"/>.</summary>
    public static async Task SetAsync(string path, CancellationToken cancel)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.Asynchronous);
        var seal = await HashedCopy.OfStartAsync(file, file.Length - Length, cancel);
        file.Position = file.Length - Length;
        await file.WriteAsync(Encoding.ASCII.GetBytes(seal), cancel);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Null when it holds; else how it does not.</summary>
    public static async Task<Common.Problem?> CheckAsync(Stream file, CancellationToken cancel)
    {
        if (file.Length < Length + 22 || !await BeginsAsZipAsync(file, cancel)) return BackupProblems.Foreign();
        file.Position = file.Length - Length;
        var end = new byte[Length];
        await file.ReadExactlyAsync(end, cancel);
        var said = Encoding.ASCII.GetString(end);
        if (!Hex().IsMatch(said)) return BackupProblems.Damaged("it was cut short, or it is another kind of archive.");
        file.Position = 0;
        return await HashedCopy.OfStartAsync(file, file.Length - Length, cancel) == said ? null : BackupProblems.Damaged("its bytes do not match its seal.");
    }

    private static async Task<bool> BeginsAsZipAsync(Stream file, CancellationToken cancel)
    {
        file.Position = 0;
        var start = new byte[4];
        await file.ReadExactlyAsync(start, cancel);
        return start.AsSpan().SequenceEqual("PK\u0003\u0004"u8);
    }

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Hex();
}
