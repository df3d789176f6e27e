using System.Buffers.Binary;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What of a JPEG leaves: the picture, its colour profile, and which side is up. Camera data (EXIF, XMP, IPTC), comments, previews and whatever lies behind the picture stay here.</summary>
internal static class CleanJpeg
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;
    private const byte Comment = 0xFE;

    private static ReadOnlySpan<byte> Exif => "Exif\0\0"u8;

    private static ReadOnlySpan<byte> Profile => "ICC_PROFILE\0"u8;

    public static async Task<IReadOnlyList<FilePiece>> PlanAsync(Stream file, CancellationToken cancel)
    {
        var reader = new PieceReader(file);
        var pieces = new List<FilePiece> { FilePiece.Own(new byte[] { 0xFF, 0xD8 }) };
        var side = 1;
        var sideAt = pieces.Count;
        reader.Seek(2);
        while (true)
        {
            var from = reader.Position;
            var marker = await reader.MarkerAsync(cancel);
            if (marker == EndOfImage) break;
            var head = await reader.ReadAsync(2, cancel);
            var length = BinaryPrimitives.ReadUInt16BigEndian(head.Span);
            if (length < 2) throw new InvalidDataException("A part of this JPEG has no length.");
            var after = reader.Position - 2 + length;
            var begin = await reader.PeekAsync(Math.Min(length - 2, 14), cancel);
            if (marker == App1 && begin.Span.StartsWith(Exif)) side = ExifSide.Of((await reader.PeekAsync(length - 2, cancel)).Span[Exif.Length..]) is > 1 and var turned ? turned : side;
            reader.Seek(after);
            if (Stays(marker, begin.Span)) pieces.Add(FilePiece.Of(from, after - from));
            if (marker == StartOfScan) await ScanAsync(reader, pieces, cancel);
        }

        pieces.Add(FilePiece.Own(new byte[] { 0xFF, EndOfImage }));
        if (side > 1) pieces.Insert(sideAt, FilePiece.Own(ExifSide.Segment(side)));
        return pieces;
    }

    private static bool Stays(byte marker, ReadOnlySpan<byte> begin) => marker switch
    {
        App0 => begin.StartsWith("JFIF\0"u8),
        App2 => begin.StartsWith(Profile),
        App14 => begin.StartsWith("Adobe"u8),
        >= App1 and <= App15 or Comment => false,
        _ => true,
    };

    /// <summary>The coded picture lasts until a marker that is neither a stuffed byte nor a restart.</summary>
    private static async Task ScanAsync(PieceReader reader, List<FilePiece> pieces, CancellationToken cancel)
    {
        var from = reader.Position;
        await reader.SkipCodedAsync(cancel);
        pieces.Add(FilePiece.Of(from, reader.Position - from));
    }
}
