using System.Text;
using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Pdf;
using PhotoStudio.Domain.Documents.Stationery;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>The quote as a PDF, in the layout of the invoice. The same paper gives the same bytes.</summary>
public static class QuoteDocument
{
    private const string Title = "Quote";
    private const float CodeGap = 14;

    /// <param name="logger">Hears of characters that no font has.</param>
    public static byte[] Render(QuotePaper paper, ILogger? logger = null)
    {
        var body = paper.Body;
        return PdfWriter.Write(Lay(paper, new PaperCulture(body.Culture, body.Currency)), new DocumentInfo(Title, body.Seller.Payee, Title, body.Culture, body.IssuedAt), logger);
    }

    private static IReadOnlyList<Sheet> Lay(QuotePaper paper, PaperCulture culture)
    {
        var body = paper.Body;
        var letter = new Letter(PaperGrid.Of(body.Size), body.Seller, culture, body.IssueDate is { } day ? $"{Title}, {culture.Day(day)}" : Title);
        var (grid, sheet) = (letter.Grid, letter.First());
        var lowered = AddressWindow.Draw(sheet, grid, body.Seller, body.Client);
        MetaBlock.Draw(sheet, grid, Meta(paper, culture));
        var y = TitleBlock.Draw(sheet, grid, lowered, Title, body.Subtitle is { Length: > 0 } subject ? [(subject, TypeScale.Subtitle)] : []);
        var band = new ClosingBand(grid, HowToAccept(paper, culture), Closing(body, culture, grid.ZoneWidth));
        (sheet, y) = InvoiceDocumentTable.Draw(body, culture, letter, sheet, y, band.Height);
        band.Draw(sheet, y);
        return letter.Finish(body.TaxName);
    }

    private static IEnumerable<(string Label, string? Value)> Meta(QuotePaper paper, PaperCulture culture) =>
    [
        ("Date", Day(paper.Body.IssueDate, culture)),
        ("Valid until", Day(paper.ValidUntil, culture)),
        ("Session", Day(paper.Body.SessionDate, culture)),
        ($"Your {InvoiceDocumentWords.TaxWord(paper.Body.TaxName)} ID", paper.Body.Client.TaxId),
    ];

    /// <summary>The address of the answer, to read and to scan.</summary>
    private static Column HowToAccept(QuotePaper paper, PaperCulture culture)
    {
        var details = new Column().Text("Online", TypeScale.BankLabel).Add(new Text(paper.Link, TypeScale.Bank) { BreaksAfter = "-/" });
        if (Day(paper.ValidUntil, culture) is { } until) details.Gap(6).Text("Prices hold until", TypeScale.BankLabel).Text(until, TypeScale.Bank);
        var block = InvoiceDocumentPayment.Titled("How to accept");
        return QrCode.Of(Encoding.UTF8.GetBytes(paper.Link), PaymentCode.Side) is { } code
            ? block.Add(new Row().Fixed(PaymentCode.Side, new Column().Gap(1).Add(code)).Gap(CodeGap).Rest(details))
            : block.Add(details);
    }

    private static Column Closing(InvoicePaper body, PaperCulture culture, float width)
    {
        var totals = new Totals(width);
        InvoiceDocumentTotals.Sums(totals, body, culture);
        // The display face has no narrow no-break space; the plain one keeps the amount in that face.
        var amount = culture.Money(body.Total).Replace('\u202F', '\u00A0');
        return totals.Figure("Total", amount, null, Palette.Figure(body.Accent), Palette.FigureRule(body.Accent)).Column;
    }

    private static string? Day(DateOnly? day, PaperCulture culture) => day is { } value ? culture.Day(value) : null;
}
