using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Documents.Layout;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Pdf;

/// <summary>Writes laid-out sheets as a PDF: the same sheets give the same bytes, on any machine and thread.</summary>
public static class PdfWriter
{
    private const string Program = "PhotoStudio";

    /// <param name="logger">Hears of characters that no font has; they are drawn as an empty box.</param>
    public static byte[] Write(IReadOnlyList<Sheet> sheets, DocumentInfo info, ILogger? logger = null)
    {
        var runs = sheets.SelectMany(sheet => sheet.Runs).ToList();
        MissingCharacters.Report(runs, info.Title, logger);
        using var fonts = new FontSet(runs);
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream, Metadata(info)))
        {
            foreach (var sheet in sheets) Draw(document, sheet, fonts);
            document.Close();
        }
        return DocumentLanguage.Add(stream.ToArray(), info.Language);
    }

    private static void Draw(SKDocument document, Sheet sheet, FontSet fonts)
    {
        using var canvas = document.BeginPage(sheet.Width, sheet.Height);
        using var pen = new SheetPen(canvas, sheet, fonts);
        foreach (var mark in sheet.Marks) pen.Draw(mark);
        document.EndPage();
    }

    private static SKDocumentPdfMetadata Metadata(DocumentInfo info) => new(144)
    {
        Title = info.Title,
        Author = info.Author,
        Subject = info.Subject,
        Creator = Program,
        Producer = Program,
        Creation = info.Instant,
        Modified = info.Instant,
    };
}
