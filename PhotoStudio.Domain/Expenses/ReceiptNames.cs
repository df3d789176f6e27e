using System.Globalization;

namespace PhotoStudio.Domain.Expenses;

/// <summary>Names of uploaded files, made fit to be shown and sent in a header. They are never paths.</summary>
public static class ReceiptNames
{
    /// <summary>Without folders and control characters, at most <see cref="Receipt.MostNameLength"/> characters; "receipt.pdf" where nothing is left.</summary>
    public static string Tidy(string? name, ReceiptType type)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var kept = string.Concat(last.EnumerateRunes().Where(rune => !IsHidden(rune)).Select(rune => rune.ToString())).Trim(' ', '.');
        if (kept.Length > Receipt.MostNameLength) kept = Shortened(kept);
        return kept.Length == 0 ? "receipt" + Extension(type) : kept;
    }

    public static string ContentType(ReceiptType type) => type switch
    {
        ReceiptType.Jpeg => "image/jpeg",
        ReceiptType.Png => "image/png",
        ReceiptType.WebP => "image/webp",
        ReceiptType.Pdf => "application/pdf",
    };

    private static string Extension(ReceiptType type) => type switch
    {
        ReceiptType.Jpeg => ".jpg",
        ReceiptType.Png => ".png",
        ReceiptType.WebP => ".webp",
        ReceiptType.Pdf => ".pdf",
    };

    /// <summary>Controls, and the marks that turn the direction of a text round and so hide what a name ends with.</summary>
    private static bool IsHidden(System.Text.Rune rune) =>
        System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Shortened(string name)
    {
        var end = Path.GetExtension(name) is { Length: > 1 and <= 8 } extension ? extension : "";
        var start = name[..(Receipt.MostNameLength - end.Length)];
        return (char.IsHighSurrogate(start[^1]) ? start[..^1] : start) + end;
    }
}
