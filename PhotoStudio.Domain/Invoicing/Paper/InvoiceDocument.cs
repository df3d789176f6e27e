using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Pdf;
using PhotoStudio.Domain.Documents.Stationery;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>The invoice as a PDF. The same paper gives the same bytes; safe to call from many threads.</summary>
public static partial class InvoiceDocument
{
    /// <param name="logger">Hears of characters that no font has.</param>
    public static byte[] Render(InvoicePaper paper, ILogger? logger = null)
    {
        var (sheets, words) = Lay(paper);
        return PdfWriter.Write(sheets, Info(paper, words), logger);
    }

    /// <summary>The first page as a PNG, two pixels a point: the same marks as in the PDF.</summary>
    public static byte[] RenderPicture(InvoicePaper paper) => PictureWriter.Write(Lay(paper).Sheets[0], 2);

    private static (IReadOnlyList<Sheet> Sheets, InvoiceDocumentWords Words) Lay(InvoicePaper paper)
    {
        var culture = new PaperCulture(paper.Culture, paper.Currency);
        var words = new InvoiceDocumentWords(paper, culture);
        var letter = new Letter(PaperGrid.Of(paper.Size), paper.Seller, culture, words.Running, paper.State == PaperState.Void ? "VOID" : null);
        Draw(paper, culture, words, letter);
        return (letter.Finish(paper.TaxName), words);
    }

    private static void Draw(InvoicePaper paper, PaperCulture culture, InvoiceDocumentWords words, Letter letter)
    {
        var grid = letter.Grid;
        var sheet = letter.First();
        var lowered = AddressWindow.Draw(sheet, grid, paper.Seller, paper.Client);
        MetaBlock.Draw(sheet, grid, words.Meta);
        var y = TitleBlock.Draw(sheet, grid, lowered, words.Title, words.UnderTitle);
        var notes = new InvoiceDocumentNotes(words.Notes);
        var band = new ClosingBand(grid, Left(paper, culture, notes), InvoiceDocumentTotals.Of(paper, culture, grid.ZoneWidth));
        (sheet, y) = InvoiceDocumentTable.Draw(paper, culture, letter, sheet, y, band.Height);
        notes.Overflow(letter, sheet, band.Draw(sheet, y));
    }

    private static DocumentInfo Info(InvoicePaper paper, InvoiceDocumentWords words) =>
        new(words.FileTitle, paper.Seller.Payee, "Invoice", paper.Culture, paper.IssuedAt);
}
