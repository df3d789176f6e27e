using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace PhotoStudio.Tests.Domain.Documents;

/// <summary>A PDF read back: its pages as lines of words, from top to bottom and left to right.</summary>
internal static class PrintedPage
{
    public static IReadOnlyList<IReadOnlyList<string>> LinesOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => (IReadOnlyList<string>)Lines(page))];
    }

    public static string TextOf(byte[] pdf) => string.Join('\n', LinesOf(pdf).SelectMany(lines => lines));

    /// <summary>Where a word stands: its left end and its baseline, points from the top left corner.</summary>
    public static (double X, double Y) PlaceOf(byte[] pdf, string word)
    {
        using var document = PdfDocument.Open(pdf);
        foreach (var page in document.GetPages())
            if (page.GetWords().FirstOrDefault(found => found.Text == word) is { } hit)
                return (hit.BoundingBox.Left, page.Height - hit.Letters[0].StartBaseLine.Y);
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{word} is not printed."));
    }

    private static List<string> Lines(Page page) =>
        [.. page.GetWords()
            .Where(word => word.Letters[0].TextOrientation == TextOrientation.Horizontal)
            .GroupBy(word => (int)Math.Round(word.Letters[0].StartBaseLine.Y))
            .OrderByDescending(line => line.Key)
            .Select(line => string.Join(' ', line.OrderBy(word => word.BoundingBox.Left).Select(word => word.Text)).Replace('\u00A0', ' ').Replace('\u202F', ' '))];
}
