using System.Buffers;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>A part of a clean file: bytes of our own, or a stretch of the original.</summary>
internal readonly record struct FilePiece(ReadOnlyMemory<byte> Bytes, long From, long Length)
{
    public static FilePiece Own(ReadOnlyMemory<byte> bytes) => new(bytes, -1, bytes.Length);

    public static FilePiece Of(long from, long length) => new(default, from, length);
}

/// <summary>An original as it leaves: every pixel as it is, without camera data, location, previews or comments. Nothing is encoded again; the parts that hold such data are left out while it is copied. The original stays as it is.</summary>
public sealed class CleanFile
{
    private readonly IReadOnlyList<FilePiece> pieces;

    private CleanFile(IReadOnlyList<FilePiece> pieces) => (this.pieces, Length) = (pieces, pieces.Sum(piece => piece.Length));

    /// <summary>In bytes, known before anything is sent.</summary>
    public long Length { get; }

    /// <summary>Looks through an original that can seek. Throws <see cref="InvalidDataException"/> when its parts make no sense.</summary>
    public static async Task<CleanFile> PlanAsync(Stream original, PhotoFormat format, CancellationToken cancel) => new(format switch
    {
        PhotoFormat.Jpeg => await CleanJpeg.PlanAsync(original, cancel),
        PhotoFormat.Png => await CleanPng.PlanAsync(original, cancel),
        PhotoFormat.Webp => await CleanWebp.PlanAsync(original, cancel),
    });

    /// <summary>Copies it out, a little at a time.</summary>
    public async Task CopyToAsync(Stream original, Stream target, CancellationToken cancel)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            foreach (var piece in pieces) await CopyAsync(piece, original, target, buffer, cancel);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task CopyAsync(FilePiece piece, Stream original, Stream target, byte[] buffer, CancellationToken cancel)
    {
        if (piece.From < 0)
        {
            await target.WriteAsync(piece.Bytes, cancel);
            return;
        }

        original.Position = piece.From;
        for (var left = piece.Length; left > 0;)
        {
            var read = await original.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancel);
            if (read == 0) throw new EndOfStreamException();
            await target.WriteAsync(buffer.AsMemory(0, read), cancel);
            left -= read;
        }
    }
}
