using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Tests.Domain.Documents;

public sealed class InvoiceDocumentLongTests
{
    private static readonly InvoicePaper Paper = SampleInvoices.Long;
    private static readonly IReadOnlyList<IReadOnlyList<string>> Pages = PrintedPage.LinesOf(InvoiceDocument.Render(Paper));

    [Fact]
    public void Sixty_lines_each_stand_once_under_a_head_on_every_page()
    {
        Assert.True(Pages.Count >= 3);
        Assert.All(Pages, page => Assert.Single(page, line => line == "Description Quantity Unit price VAT Amount, EUR"));
        var all = Pages.SelectMany(page => page).ToList();
        for (var i = 1; i <= 60; i++) Assert.Single(all, line => line.StartsWith($"Portrait set number {i:000}", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_carried_forward_is_the_sum_so_far_and_is_brought_forward()
    {
        var sum = 0m;
        for (var page = 0; page < Pages.Count; page++)
        {
            if (page > 0) Assert.Contains($"Brought forward {sum:N2}", Pages[page]);
            sum += Pages[page].Where(line => line.StartsWith("Portrait set", StringComparison.Ordinal)).Sum(Amount);
            if (page < Pages.Count - 1) Assert.Contains($"Carried forward {sum:N2}", Pages[page]);
        }
        Assert.Equal(Paper.Subtotal, sum * 100);
        Assert.Contains(Pages[^1], line => line.EndsWith($"Subtotal {sum:N2}", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_says_which_it_is_and_later_ones_whose()
    {
        for (var page = 0; page < Pages.Count; page++) Assert.Contains(Pages[page], line => line.EndsWith($"Page {page + 1} of {Pages.Count}", StringComparison.Ordinal));
        Assert.All(Pages.Skip(1), page => Assert.Equal("Northlight Studio Invoice INV-2026-0051, 23 November 2026", page[0]));
    }

    [Fact]
    public void The_last_page_has_three_lines_and_the_totals()
    {
        Assert.True(Pages[^1].Count(line => line.StartsWith("Portrait set", StringComparison.Ordinal)) >= 3);
        Assert.Contains(Pages[^1], line => line.Contains("Discount 3%", StringComparison.Ordinal));
        Assert.Contains(Pages[^1], line => line.Contains("Paid, 27 November 2026 −5,000.00", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PaperSize.A4)]
    [InlineData(PaperSize.Letter)]
    public void Any_number_of_lines_fits_its_pages(PaperSize size)
    {
        for (var count = 1; count <= 40; count += 3)
        {
            var paper = Paper with { Size = size, Lines = [.. Paper.Lines.Take(count)] };
            var all = PrintedPage.LinesOf(InvoiceDocument.Render(paper)).SelectMany(page => page).ToList();
            Assert.Equal(count, all.Count(line => line.StartsWith("Portrait set", StringComparison.Ordinal)));
            Assert.Single(all, line => line.Contains("Amount due", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_description_higher_than_a_page_goes_on_overleaf_and_loses_nothing()
    {
        var words = Enumerable.Range(1, 900).Select(i => $"word{i}").ToList();
        var line = Paper.Lines[0] with { Description = string.Join(' ', words), Detail = null };
        var pages = PrintedPage.LinesOf(InvoiceDocument.Render(Paper with { Lines = [line, .. Paper.Lines.Skip(1).Take(4)] }));
        Assert.True(pages.Count >= 2);
        var printed = pages.SelectMany(page => page).SelectMany(text => text.Split(' ')).ToHashSet();
        Assert.All(words, word => Assert.Contains(word, printed));
    }

    [Fact]
    public void Long_terms_flow_on_under_the_totals()
    {
        var terms = string.Join('\n', Enumerable.Range(1, 80).Select(i => $"Term {i}: prints are made to order and cannot be taken back once they have been cut."));
        var pages = PrintedPage.LinesOf(InvoiceDocument.Render(SampleInvoices.Wedding with { Notes = terms }));
        Assert.True(pages.Count >= 2);
        for (var i = 1; i <= 80; i++) Assert.Single(pages.SelectMany(page => page), line => line.StartsWith($"Term {i}:", StringComparison.Ordinal));
    }

    private static decimal Amount(string line) => decimal.Parse(line.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
}
