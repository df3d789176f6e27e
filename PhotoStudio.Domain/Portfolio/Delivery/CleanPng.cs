using System.Buffers.Binary;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What of a PNG leaves: the picture, what its colours need, and which side is up.</summary>
internal static class CleanPng
{
    private const int Signature = 8;

    private static readonly HashSet<string> Stay = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs"];

    public static async Task<IReadOnlyList<FilePiece>> PlanAsync(Stream file, CancellationToken cancel)
    {
        var reader = new PieceReader(file);
        var pieces = new List<FilePiece> { FilePiece.Of(0, Signature) };
        reader.Seek(Signature);
        for (var type = ""; type != "IEND";)
        {
            var from = reader.Position;
            var head = await reader.ReadAsync(8, cancel);
            var length = BinaryPrimitives.ReadUInt32BigEndian(head.Span);
            type = System.Text.Encoding.ASCII.GetString(head.Span[4..]);
            if (type == "eXIf" && length <= 1 << 16 && ExifSide.Of((await reader.PeekAsync((int)length, cancel)).Span) is > 1 and var side) pieces.Insert(2, FilePiece.Own(Chunk(side)));
            if (Stay.Contains(type)) pieces.Add(FilePiece.Of(from, 12 + length));
            reader.Seek(from + 12 + length);
            if (reader.Position > file.Length) throw new InvalidDataException("This PNG ends too early.");
        }

        return pieces;
    }

    private static byte[] Chunk(int side)
    {
        byte[] body = [.. "eXIf"u8, .. ExifSide.Tiff(side)];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length - 4);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 4), Crc.Of(body));
        return chunk;
    }
}
