using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Stationery;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>The lines of an invoice as a table over its pages.</summary>
internal static class InvoiceDocumentTable
{
    /// <param name="closing">Height of what must follow the last line on its page.</param>
    public static (Sheet Sheet, float Y) Draw(InvoicePaper paper, PaperCulture culture, Letter letter, Sheet sheet, float y, float closing)
    {
        var taxed = paper.Taxes.Any(tax => tax.Rate != 0);
        var figures = paper.Lines.Select(line => Figures(line, culture, taxed)).ToList();
        var table = new Table(Table.Fitted(Columns(paper, taxed), figures), letter.Grid.TextWidth);
        var rows = paper.Lines.Select((line, i) => table.Row(line.Description, line.Detail, figures[i], line.Amount)).ToList();
        return new TableFlow(table, letter.Grid, letter.Next, culture.Amount).Draw(sheet, y, rows, closing);
    }

    private static IReadOnlyList<string> Figures(PaperLine line, PaperCulture culture, bool taxed)
    {
        var (quantity, price, amount) = (culture.Quantity(line.Quantity), culture.Amount(line.UnitPrice), culture.Amount(line.Amount));
        return taxed ? [quantity, price, culture.Percent(line.TaxRate), amount] : [quantity, price, amount];
    }

    private static IReadOnlyList<TableColumn> Columns(InvoicePaper paper, bool taxed)
    {
        var (price, tax, amount) = paper.Size switch
        {
            PaperSize.A4 => (72, 44, 82),
            PaperSize.Letter => (76, 50, 86),
        };
        var title = taxed && paper.PricesIncludeTax
            ? $"{paper.Currency.Code} incl. {InvoiceDocumentWords.TaxWord(paper.TaxName)}"
            : $"Amount, {paper.Currency.Code}";
        TableColumn description = new("Description", null), quantity = new("Quantity", 44);
        return taxed
            ? [description, quantity, new("Unit price", price), new(paper.TaxName, tax), new(title, amount)]
            : [description, quantity, new("Unit price", 82), new(title, 92)];
    }
}
