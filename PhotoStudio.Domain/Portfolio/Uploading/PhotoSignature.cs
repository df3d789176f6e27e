namespace PhotoStudio.Domain.Portfolio;

/// <summary>Tells what a file is by how it begins, whatever it is called.</summary>
internal static class PhotoSignature
{
    /// <summary>How many bytes it needs.</summary>
    public const int Length = 16;

    /// <summary>Null: none of the kinds that are taken.</summary>
    public static PhotoFormat? FormatOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return PhotoFormat.Jpeg;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return PhotoFormat.Png;
        return head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8) ? PhotoFormat.Webp : null;
    }
}
