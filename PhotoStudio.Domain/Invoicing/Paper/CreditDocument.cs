using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Pdf;
using PhotoStudio.Domain.Documents.Stationery;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>The credit note as a PDF, in the layout of the invoice. The same paper gives the same bytes.</summary>
public static class CreditDocument
{
    /// <param name="logger">Hears of characters that no font has.</param>
    public static byte[] Render(CreditPaper paper, ILogger? logger = null)
    {
        var (body, words) = (paper.Body, WordsOf(paper));
        var info = new DocumentInfo(words.FileTitle, body.Seller.Payee, "Credit note", body.Culture, body.IssuedAt);
        return PdfWriter.Write(Lay(paper, words), info, logger);
    }

    private static CreditDocumentWords WordsOf(CreditPaper paper) => new(paper, new PaperCulture(paper.Body.Culture, paper.Body.Currency));

    private static IReadOnlyList<Sheet> Lay(CreditPaper paper, CreditDocumentWords words)
    {
        var (body, culture) = (paper.Body, words.Culture);
        var letter = new Letter(PaperGrid.Of(body.Size), body.Seller, culture, words.Running);
        var (grid, sheet) = (letter.Grid, letter.First());
        var lowered = AddressWindow.Draw(sheet, grid, body.Seller, body.Client);
        MetaBlock.Draw(sheet, grid, words.Meta);
        var y = TitleBlock.Draw(sheet, grid, lowered, CreditDocumentWords.Title, words.UnderTitle);
        var notes = new InvoiceDocumentNotes(words.Notes);
        var band = new ClosingBand(grid, Left(words, notes), Totals(body, culture, grid.ZoneWidth));
        (sheet, y) = InvoiceDocumentTable.Draw(body, culture, letter, sheet, y, band.Height);
        notes.Overflow(letter, sheet, band.Draw(sheet, y));
        return letter.Finish(body.TaxName);
    }

    /// <summary>What happens with the money, and a long reason where it is short enough to stand here.</summary>
    private static Column Left(CreditDocumentWords words, InvoiceDocumentNotes notes)
    {
        var column = InvoiceDocumentPayment.Titled("What happens with it");
        foreach (var ((label, value), index) in words.Outcome.Select((pair, index) => (pair, index))) column.Gap(index > 0 ? 4 : 0).Add(InvoiceDocumentPayment.Pair(label, value));
        return notes.StandsInBand ? column.Gap(12).Add(notes.Block) : column;
    }

    private static Column Totals(InvoicePaper body, PaperCulture culture, float width)
    {
        var totals = new Totals(width);
        InvoiceDocumentTotals.Sums(totals, body, culture);
        // The display face has no narrow no-break space; the plain one keeps the amount in that face.
        var amount = culture.Money(body.Total).Replace('\u202F', '\u00A0');
        return totals.Figure("Credited to you", amount, null, Palette.Figure(body.Accent), Palette.FigureRule(body.Accent)).Column;
    }
}
