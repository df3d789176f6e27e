using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace PhotoStudio.Tests.Domain.Portfolio;

/// <summary>Photographs for tests: red at the left, blue at the right, with what cameras write into them.</summary>
public static class TestPhotos
{
    /// <summary>Stands in the camera data of every photograph that has a place.</summary>
    public const string Place = "SECRETPLACE";

    public static byte[] Jpeg(int width = 640, int height = 400) => Encode(SKEncodedImageFormat.Jpeg, width, height);

    public static byte[] Png(int width = 640, int height = 400) => Encode(SKEncodedImageFormat.Png, width, height);

    public static byte[] Webp(int width = 640, int height = 400) => Encode(SKEncodedImageFormat.Webp, width, height);

    /// <summary>With an orientation, GPS in EXIF, a place in XMP and IPTC, a comment, and a second picture behind the first.</summary>
    public static byte[] FromCamera(int width = 640, int height = 400, int orientation = 1)
    {
        var plain = Jpeg(width, height);
        return
        [
            .. plain[..2], .. Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(orientation)]), .. Segment(0xE1, Encoding.ASCII.GetBytes($"http://ns.adobe.com/xap/1.0/\0<x>{Place}</x>")),
            .. Segment(0xED, Encoding.ASCII.GetBytes($"Photoshop 3.0\0{Place}")), .. Segment(0xFE, Encoding.ASCII.GetBytes(Place)), .. plain[2..], .. Encoding.ASCII.GetBytes(Place),
        ];
    }

    /// <summary>A PNG whose head says it is this large, with hardly any data.</summary>
    public static byte[] Bomb(int width, int height)
    {
        var png = Png(8, 8);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        var crc = ~png[12..29].Aggregate(uint.MaxValue, (sum, value) => Enumerable.Range(0, 8).Aggregate(sum ^ value, (bits, _) => (bits & 1) == 0 ? bits >> 1 : (bits >> 1) ^ 0xEDB88320));
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), crc);
        return png;
    }

    /// <summary>TIFF data with an orientation and a GPS directory that holds a place.</summary>
    public static byte[] Tiff(int orientation)
    {
        byte[] place = [.. Encoding.ASCII.GetBytes(Place), 0];
        return
        [
            .. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0,
            1, 0, 27, 0, 2, 0, (byte)place.Length, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, .. place,
        ];
    }

    public static bool HasPlace(byte[] file) => file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Place)) >= 0;

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Encode(SKEncodedImageFormat format, int width, int height)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Blue);
        using var red = new SKPaint { Color = SKColors.Red };
        canvas.DrawRect(0, 0, width / 2f, height, red);
        using var image = SKImage.FromBitmap(bitmap);
        return image.Encode(format, 92).ToArray();
    }
}
