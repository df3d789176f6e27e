using System.Text;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Domain.Settings;
using UglyToad.PdfPig;

namespace PhotoStudio.Tests.Domain.Documents;

public sealed class InvoiceDocumentTests
{
    [Fact]
    public void One_page_says_who_what_and_how_much()
    {
        var page = Assert.Single(PrintedPage.LinesOf(InvoiceDocument.Render(SampleInvoices.Wedding)));
        Assert.Contains("Clara Weidmann Invoice no. INV-2026-0042", page);
        Assert.Contains("Schlossallee 21 Issued 23 November 2026", page);
        Assert.Contains("Wedding at Schloss Ahrensfeld, 14 November 2026", page);
        Assert.Contains("Fine-art print 12 18.50 19% 222.00", page);
        Assert.Contains("How to pay Subtotal 3,642.00", page);
        var text = string.Join('\n', page);
        foreach (var words in new[] { "Discount 5% −182.10", "VAT 19% on 3,231.90 614.06", "VAT 7% on 228.00 15.96", "Total €4,089.92", "Deposit, 12 March 2026 −1,000.00", "Amount due €3,089.92", "by 7 December 2026", "DE89 3704 0044 0532 0130 00", "VAT ID DE999999999", "northlight.example Page 1 of 1" })
            Assert.Contains(words, text);
    }

    [Theory]
    [InlineData(PaperSize.A4, 595, 842, 71, 360)]
    [InlineData(PaperSize.Letter, 612, 792, 72, 377)]
    public void Everything_stands_on_two_straight_lines(PaperSize size, int width, int height, double left, double axis)
    {
        var pdf = InvoiceDocument.Render(SampleInvoices.Wedding with { Size = size });
        using var document = PdfDocument.Open(pdf);
        Assert.Equal((width, height), ((int)document.GetPage(1).Width, (int)document.GetPage(1).Height));
        Assert.All(["Clara", "Description", "Fine-art"], word => Assert.Equal(left, PrintedPage.PlaceOf(pdf, word).X, 1.0));
        Assert.All(["Lindenufer", "Issued", "Subtotal", "Amount"], word => Assert.True(word == "Amount" || Math.Abs(axis - PrintedPage.PlaceOf(pdf, word).X) < 1, word));
        Assert.Equal(PrintedPage.PlaceOf(pdf, "How").Y, PrintedPage.PlaceOf(pdf, "Subtotal").Y, 0.1);
    }

    [Fact]
    public void The_file_says_what_it_is_and_in_which_language()
    {
        var pdf = InvoiceDocument.Render(SampleInvoices.Wedding);
        using var document = PdfDocument.Open(pdf);
        var info = document.Information;
        Assert.Equal(("Invoice INV-2026-0042", "Northlight Studio GmbH", "Invoice", "PhotoStudio", "PhotoStudio"), (info.Title, info.Author, info.Subject, info.Creator, info.Producer));
        Assert.Contains("20261123093000", info.CreationDate);
        Assert.Contains("20261123093000", info.ModifiedDate);
        Assert.Contains("/Lang (en-GB)", Encoding.Latin1.GetString(pdf));
        Assert.DoesNotContain("Clara", info.Title + info.Subject + info.Keywords);
    }

    [Fact]
    public void The_same_paper_has_the_same_bytes_and_few_of_them()
    {
        var first = InvoiceDocument.Render(SampleInvoices.Wedding);
        Assert.Equal(first, InvoiceDocument.Render(SampleInvoices.Wedding));
        Assert.InRange(first.Length, 5_000, 40_000);
    }

    [Fact]
    public void Papers_drawn_side_by_side_have_the_same_bytes()
    {
        InvoicePaper[] papers = [SampleInvoices.Wedding, SampleInvoices.Void, SampleInvoices.Long, SampleInvoices.Overpaid];
        var alone = papers.Select(paper => InvoiceDocument.Render(paper)).ToArray();
        var together = Enumerable.Range(0, 32).AsParallel().WithDegreeOfParallelism(8).Select(i => (Index: i % 4, Pdf: InvoiceDocument.Render(papers[i % 4]))).ToList();
        Assert.All(together, result => Assert.Equal(alone[result.Index], result.Pdf));
    }

    [Fact]
    public void Fonts_are_embedded_and_cut_down()
    {
        var raw = Encoding.Latin1.GetString(InvoiceDocument.Render(SampleInvoices.Void));
        Assert.Contains("+Inter-Regular", raw);
        Assert.Contains("/CIDFontType2", raw);
        Assert.DoesNotContain("/Type3", raw);
    }
}
