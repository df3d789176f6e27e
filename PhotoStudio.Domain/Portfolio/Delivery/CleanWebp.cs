using System.Buffers.Binary;
using System.Text;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What of a WebP leaves: the picture, its colour profile, and which side is up.</summary>
internal static class CleanWebp
{
    private const int Header = 12;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    private static readonly HashSet<string> Stay = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    public static async Task<IReadOnlyList<FilePiece>> PlanAsync(Stream file, CancellationToken cancel)
    {
        var reader = new PieceReader(file);
        var end = Math.Min(file.Length, 8 + (long)BinaryPrimitives.ReadUInt32LittleEndian((await reader.PeekAsync(Header, cancel)).Span[4..]));
        var pieces = new List<FilePiece>();
        var (side, extended) = (1, -1);
        byte[] features = [];
        reader.Seek(Header);
        while (reader.Position + 8 <= end)
        {
            var from = reader.Position;
            var head = await reader.ReadAsync(8, cancel);
            var (type, length) = (Encoding.ASCII.GetString(head.Span[..4]), BinaryPrimitives.ReadUInt32LittleEndian(head.Span[4..]));
            var whole = 8 + length + (length & 1);
            if (from + 8 + length > end) throw new InvalidDataException("This WebP ends too early.");
            if (type == "EXIF" && length <= 1 << 16) side = SideOf((await reader.PeekAsync((int)length, cancel)).Span);
            if (type == "VP8X" && length == 10)
            {
                reader.Seek(from);
                (extended, features) = (pieces.Count, (await reader.PeekAsync(18, cancel)).ToArray());
            }

            if (Stay.Contains(type)) pieces.Add(FilePiece.Of(from, Math.Min(whole, end - from)));
            reader.Seek(from + whole);
        }

        if (extended >= 0) pieces[extended] = FilePiece.Own(Features(features, side > 1));
        if (extended >= 0 && side > 1) pieces.Add(FilePiece.Own(Exif(side)));
        pieces.Insert(0, FilePiece.Own(Riff(pieces.Sum(piece => piece.Length))));
        return pieces;
    }

    private static int SideOf(ReadOnlySpan<byte> exif) => ExifSide.Of(exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif);

    private static byte[] Features(byte[] chunk, bool turned)
    {
        chunk[8] = (byte)((chunk[8] & ~(ExifFlag | XmpFlag)) | (turned ? ExifFlag : 0));
        return chunk;
    }

    private static byte[] Exif(int side)
    {
        var tiff = ExifSide.Tiff(side);
        return [.. "EXIF"u8, (byte)tiff.Length, 0, 0, 0, .. tiff];
    }

    private static byte[] Riff(long length)
    {
        byte[] head = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8];
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(4), (uint)(length + 4));
        return head;
    }
}
