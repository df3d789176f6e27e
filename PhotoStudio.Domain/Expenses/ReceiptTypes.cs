namespace PhotoStudio.Domain.Expenses;

/// <summary>Tells what a file is by its first bytes.</summary>
internal static class ReceiptTypes
{
    /// <summary>Null for what is not accepted.</summary>
    public static ReceiptType? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return ReceiptType.Jpeg;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return ReceiptType.Png;
        if (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8)) return ReceiptType.WebP;
        return bytes.StartsWith("%PDF-"u8) ? ReceiptType.Pdf : null;
    }

    /// <summary>What people call a file that is refused, where that can be told.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8)) return bytes[8..].StartsWith("avif"u8) ? "AVIF picture" : "HEIC picture or a film";
        if (bytes.StartsWith("GIF8"u8)) return "GIF picture";
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8)) return "TIFF picture or a camera's raw file";
        if (bytes.StartsWith("PK"u8)) return "Word, Excel or ZIP file";
        var start = System.Text.Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        if (start.StartsWith("<svg", StringComparison.OrdinalIgnoreCase) || (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && start.Contains("<svg", StringComparison.OrdinalIgnoreCase))) return "SVG drawing";
        return start.StartsWith('<') ? "web page" : null;
    }
}
