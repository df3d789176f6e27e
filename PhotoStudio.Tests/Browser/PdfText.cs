using UglyToad.PdfPig;

namespace PhotoStudio.Tests.Browser;

/// <summary>Reads a PDF back.</summary>
internal static class PdfText
{
    public static IReadOnlyList<string> Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text)))];
    }

    public static IEnumerable<string> Words(byte[] pdf) => Pages(pdf);
}
