using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Pdf;
using PhotoStudio.Domain.Documents.Stationery;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>The receipt of one payment as a PDF, in the layout of the invoice. The same paper gives the same bytes.</summary>
public static class ReceiptDocument
{
    private const string Title = "Receipt";
    private const float Figures = 84;

    /// <param name="logger">Hears of characters that no font has.</param>
    public static byte[] Render(ReceiptPaper paper, ILogger? logger = null)
    {
        var info = new DocumentInfo(Title, paper.Seller.Payee, Title, paper.Set.Culture, paper.RecordedAt);
        return PdfWriter.Write(Lay(paper, new PaperCulture(paper.Set.Culture, paper.Currency)), info, logger);
    }

    private static IReadOnlyList<Sheet> Lay(ReceiptPaper paper, PaperCulture culture)
    {
        var letter = new Letter(PaperGrid.Of(paper.Set.Paper), paper.Seller, culture, $"{Title}, {culture.Day(paper.Date)}");
        var (grid, sheet) = (letter.Grid, letter.First());
        var lowered = AddressWindow.Draw(sheet, grid, paper.Seller, paper.Client);
        MetaBlock.Draw(sheet, grid, [("Received", culture.Day(paper.Date)), ("Method", paper.Method), ("Reference", paper.Reference)]);
        var y = TitleBlock.Draw(sheet, grid, lowered, Title, [("With thanks. We have received your payment.", TypeScale.Subtitle)]);
        var band = new ClosingBand(grid, Left(paper, culture), Closing(paper, culture, grid.ZoneWidth));
        (sheet, y) = Rows(paper, culture, letter, sheet, y, band.Height);
        band.Draw(sheet, y);
        return letter.Finish(paper.Set.TaxName);
    }

    private static (Sheet Sheet, float Y) Rows(ReceiptPaper paper, PaperCulture culture, Letter letter, Sheet sheet, float y, float closing)
    {
        string[] figures = [culture.Amount(paper.Total), culture.Amount(paper.Before), culture.Amount(paper.Amount), culture.Amount(paper.Open)];
        TableColumn[] columns = [new("For", null), new($"Total, {paper.Currency.Code}", Figures), new("Paid before", Figures), new("This payment", Figures), new("Still open", Figures)];
        var table = new Table(Table.Fitted(columns, [figures]), letter.Grid.TextWidth);
        return new TableFlow(table, letter.Grid, letter.Next, culture.Amount).Draw(sheet, y, [table.Row(paper.For, paper.Detail, figures)], closing);
    }

    private static Column Left(ReceiptPaper paper, PaperCulture culture) => new Column()
        .Add(InvoiceDocumentPayment.Pair("Paid by", paper.Client.Name))
        .Gap(4)
        .Add(InvoiceDocumentPayment.Pair("Still open", paper.Open == 0 ? $"{culture.Money(0)}, paid in full" : culture.Money(paper.Open)));

    private static Column Closing(ReceiptPaper paper, PaperCulture culture, float width)
    {
        // The display face has no narrow no-break space; the plain one keeps the amount in that face.
        var amount = culture.Money(paper.Amount).Replace('\u202F', '\u00A0');
        var accent = paper.Set.AccentColour;
        return new Totals(width).Figure("Received", amount, $"on {culture.Day(paper.Date)}", Palette.Figure(accent), Palette.FigureRule(accent)).Column;
    }
}
