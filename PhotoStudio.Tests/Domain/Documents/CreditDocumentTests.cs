using PhotoStudio.Domain.Invoicing.Paper;

namespace PhotoStudio.Tests.Domain.Documents;

public sealed class CreditDocumentTests
{
    private static readonly CreditPaper Prints = new(
        SampleInvoices.Wedding with
        {
            Number = "CN-2026-0007",
            IssueDate = new(2026, 12, 9),
            DueDate = null,
            SessionDate = null,
            Subtitle = null,
            Lines = [new("Fine-art print", "20 × 30 cm, cotton rag", 2, 1850, 19, 3700), new("Additional hour", "One of two", 1, 18000, 19, 18000)],
            Subtotal = 21700,
            Discount = new("Discount 5%", 1085),
            Taxes = [new(19, 20615, 3917)],
            Total = 24532,
            Payments = [],
            Balance = 0,
            Notes = null,
        },
        "INV-2026-0042", new(2026, 11, 23), 408992, "Two prints were not delivered; one additional hour was not needed.", 0);

    [Fact]
    public void It_says_what_it_corrects_why_and_what_goes_back()
    {
        var page = Assert.Single(PrintedPage.LinesOf(CreditDocument.Render(Prints)));
        Assert.Contains("Clara Weidmann Credit note no. CN-2026-0007", page);
        var text = string.Join('\n', page);
        foreach (var words in new[] { "Corrects INV-2026-0042", "issued on 23 November 2026", "For invoice INV-2026-0042 of 23 November 2026.", "Two prints were not delivered", "Fine-art print 2 18.50 19% 37.00", "Discount 5% −10.85", "VAT 19% on 206.15 39.17", "Credited to you €245.32", "Open afterwards", "€0.00", "Page 1 of 1" })
            Assert.Contains(words, text);
        Assert.DoesNotContain("How to pay", text);
        Assert.DoesNotContain("Amount due", text);
    }

    [Fact]
    public void What_was_overpaid_is_in_the_clients_favour() =>
        Assert.Contains("In your favour", string.Join('\n', PrintedPage.LinesOf(CreditDocument.Render(Prints with { BalanceAfter = -24532 }))[0]));

    [Fact]
    public void A_long_reason_is_printed_whole()
    {
        var reason = string.Join(' ', Enumerable.Range(1, 60).Select(number => $"word{number}"));
        var text = string.Join(' ', PrintedPage.LinesOf(CreditDocument.Render(Prints with { Reason = reason })).SelectMany(page => page));
        Assert.All(Enumerable.Range(1, 60), number => Assert.Contains($"word{number}", text));
    }

    [Fact]
    public void The_same_paper_has_the_same_bytes() => Assert.Equal(CreditDocument.Render(Prints), CreditDocument.Render(Prints));
}
