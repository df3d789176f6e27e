using System.Globalization;
using System.Text;

namespace PhotoStudio.Domain.Documents.Pdf;

/// <summary>Adds the language to a finished PDF, as an incremental update: Skia has no setting for it.</summary>
internal static class DocumentLanguage
{
    /// <summary>The document with /Lang in its catalog. Returned as it is when its end is not the one Skia writes.</summary>
    public static byte[] Add(byte[] pdf, string language)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var trailerAt = text.LastIndexOf("trailer", StringComparison.Ordinal);
        var startAt = text.LastIndexOf("startxref", StringComparison.Ordinal);
        if (trailerAt < 0 || startAt < trailerAt) return pdf;
        var trailer = text[trailerAt..startAt];
        var root = Number(trailer, "/Root ");
        var catalogAt = text.LastIndexOf($"\n{root} 0 obj", StringComparison.Ordinal);
        if (root is null || catalogAt < 0) return pdf;
        var catalogEnd = text.IndexOf("endobj", catalogAt, StringComparison.Ordinal);
        var catalog = text[(catalogAt + 1)..catalogEnd];
        var previous = text[(startAt + "startxref".Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[0];
        return [.. pdf, .. Encoding.Latin1.GetBytes(Update(pdf.Length, root, catalog, trailer, previous, language))];
    }

    private static string Update(int length, string root, string catalog, string trailer, string previous, string language)
    {
        var changed = catalog.Insert(catalog.IndexOf("<<", StringComparison.Ordinal) + 2, $"/Lang ({language})\n");
        var table = length + 1 + changed.Length + "endobj\n".Length;
        var place = (length + 1).ToString("D10", CultureInfo.InvariantCulture);
        var tail = trailer.Insert(trailer.IndexOf("<<", StringComparison.Ordinal) + 2, $"/Prev {previous}\n");
        return string.Create(CultureInfo.InvariantCulture,
            $"\n{changed}endobj\nxref\n{root} 1\n{place} 00000 n \n{tail}startxref\n{table}\n%%EOF\n");
    }

    private static string? Number(string text, string key)
    {
        var at = text.IndexOf(key, StringComparison.Ordinal);
        return at < 0 ? null : string.Concat(text[(at + key.Length)..].TakeWhile(char.IsAsciiDigit));
    }
}
