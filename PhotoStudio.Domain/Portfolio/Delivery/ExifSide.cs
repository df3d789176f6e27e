using System.Buffers.Binary;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Which side of a photograph is up (EXIF orientation, 1 to 8): the one thing of its camera data that is needed to show it.</summary>
internal static class ExifSide
{
    private const ushort Tag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>Reads it from TIFF data; 1 when it says nothing or nonsense.</summary>
    public static int Of(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 10) return 1;
        var little = tiff[0] == 'I';
        var at = (long)(little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]));
        if (at + 2 > tiff.Length) return 1;
        var count = Short(tiff, (int)at, little);
        for (var entry = (int)at + 2; count > 0 && entry + EntryLength <= tiff.Length; entry += EntryLength, count--)
        {
            if (Short(tiff, entry, little) == Tag) return Short(tiff, entry + 8, little) is >= 1 and <= 8 and var side ? side : 1;
        }

        return 1;
    }

    /// <summary>TIFF data that holds nothing but the orientation.</summary>
    public static byte[] Tiff(int side) =>
        [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)side, 0, 0, 0, 0, 0, 0];

    /// <summary>The same as a part of a JPEG.</summary>
    public static byte[] Segment(int side)
    {
        byte[] content = [.. "Exif\0\0"u8, .. Tiff(side)];
        return [0xFF, 0xE1, 0, (byte)(content.Length + 2), .. content];
    }

    private static ushort Short(ReadOnlySpan<byte> tiff, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);
}
