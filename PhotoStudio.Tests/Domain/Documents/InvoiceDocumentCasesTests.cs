using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing.Paper;

namespace PhotoStudio.Tests.Domain.Documents;

public sealed class InvoiceDocumentCasesTests
{
    [Fact]
    public void Void_says_so_and_asks_for_nothing()
    {
        var text = Text(SampleInvoices.Void);
        Assert.Contains("Void since 24 November 2026. Nothing is owed on this document.", text);
        Assert.Contains("Total, void €4,089.92", text);
        Assert.DoesNotContain("How to pay", text);
        Assert.DoesNotContain("IBAN", text);
    }

    [Fact]
    public void A_draft_has_no_number_and_asks_for_nothing()
    {
        var text = Text(SampleInvoices.Wedding with { State = PaperState.Draft, Number = null, IssueDate = null });
        Assert.Contains("Draft invoice", text);
        Assert.Contains("Invoice no. Draft", text);
        Assert.DoesNotContain("Issued", text);
        Assert.DoesNotContain("How to pay", text);
        Assert.DoesNotContain("Amount due", text);
    }

    [Fact]
    public void Without_tax_the_column_and_the_rows_go_and_the_reason_stands_first()
    {
        var text = Text(SampleInvoices.Plain);
        Assert.Contains("Description Quantity Unit price Amount, EUR", text);
        Assert.Contains("No VAT is charged: small business, § 19 UStG.", text);
        Assert.DoesNotContain("Subtotal", text);
        Assert.DoesNotContain("Total", text);
        Assert.DoesNotContain("%", text);
        Assert.Contains("Amount due €400.00", text);
    }

    [Fact]
    public void Prices_with_tax_name_the_tax_they_contain_and_too_much_paid_is_a_credit()
    {
        var text = Text(SampleInvoices.Overpaid);
        foreach (var words in new[] { "EUR incl. VAT", "Total €1,014.00", "includes VAT 19% 131.72", "on 693.28", "Paid, 24 November 2026 −600.00", "In your favour €86.00", "nothing is due", "Paid in full" })
            Assert.Contains(words, text);
        Assert.DoesNotContain("IBAN", text);
    }

    [Fact]
    public void Paid_says_when()
    {
        PaperPayment last = new(PaperPaymentKind.Payment, new(2026, 12, 1), 308992, "bank transfer");
        var text = Text(SampleInvoices.Wedding with { State = PaperState.Paid, Balance = 0, Payments = [.. SampleInvoices.Wedding.Payments, last] });
        foreach (var words in new[] { "Amount due €0.00", "paid in full on 1 December 2026", "Last payment", "1 December 2026, bank transfer" }) Assert.Contains(words, text);
        Assert.DoesNotContain("How to pay", text);
    }

    [Fact]
    public void A_refund_and_a_credit_stand_among_the_payments()
    {
        PaperPayment refund = new(PaperPaymentKind.Refund, new(2026, 12, 1), 100000);
        var text = Text(SampleInvoices.Wedding with { State = PaperState.Credited, Balance = 0, Credited = 408992, Payments = [.. SampleInvoices.Wedding.Payments, refund] });
        foreach (var words in new[] { "Refunded, 1 December 2026 1,000.00", "Credited −4,089.92", "credited in full", "Credited in full" }) Assert.Contains(words, text);
    }

    [Fact]
    public void What_was_credited_in_full_names_its_credit_notes_and_says_that_nothing_is_owed()
    {
        var credited = SampleInvoices.Wedding with { State = PaperState.Credited, Balance = 0, Credited = 408992, Payments = [], CreditNotes = ["CN-2026-0003"] };
        foreach (var words in new[] { "Credited in full", "Credit note", "CN-2026-0003. Nothing is owed on this invoice." }) Assert.Contains(words, Text(credited));
        Assert.Contains("CN-2026-0003, CN-2026-0004. Nothing is owed", Text(credited with { CreditNotes = ["CN-2026-0003", "CN-2026-0004"] }));
        var paid = Text(credited with { Balance = -100000, Payments = SampleInvoices.Wedding.Payments });
        foreach (var words in new[] { "In your favour", "Credited in full", "CN-2026-0003", "Your credit", "€1,000.00. We set it off" }) Assert.Contains(words, paid);
        Assert.DoesNotContain("Paid in full", paid);
    }

    [Fact]
    public void Yen_have_no_decimals()
    {
        var text = Text(SampleInvoices.Wedding with { Currency = Currency.Of("JPY"), Culture = "en-US" });
        foreach (var words in new[] { "Amount, JPY", "240,000", "Amount due ¥308,992" }) Assert.Contains(words, text);
    }

    [Fact]
    public void German_and_French_write_numbers_their_way()
    {
        var german = Text(SampleInvoices.Wedding with { Culture = "de-DE" });
        foreach (var words in new[] { "2.400,00 19 % 2.400,00", "Total 4.089,92 €", "3.089,92 €", "7. Dezember 2026" }) Assert.Contains(words, german);
        var french = Text(SampleInvoices.Wedding with { Culture = "fr-FR" });
        foreach (var words in new[] { "4 089,92 €", "14 novembre 2026" }) Assert.Contains(words, french);
    }

    [Fact]
    public void Without_an_account_the_studio_says_how_to_pay()
    {
        var seller = SampleInvoices.Northlight with { Iban = null, PaymentInstructions = "In cash at the hand-over." };
        var text = Text(SampleInvoices.Wedding with { Seller = seller });
        Assert.Contains("In cash at the hand-over.", text);
        Assert.DoesNotContain("banking app", text);
    }

    [Fact]
    public void A_very_long_address_pushes_the_title_down_and_is_whole()
    {
        var lines = Enumerable.Range(1, 12).Select(i => $"Address line {i}").ToList();
        var tall = InvoiceDocument.Render(SampleInvoices.Wedding with { Client = new("Clara Weidmann", lines) });
        Assert.All(lines, line => Assert.Contains(line, PrintedPage.TextOf(tall)));
        Assert.True(PrintedPage.PlaceOf(tall, "Wedding").Y > PrintedPage.PlaceOf(InvoiceDocument.Render(SampleInvoices.Wedding), "Wedding").Y + 50);
    }

    [Fact]
    public void A_logo_takes_the_place_of_the_name_and_a_broken_one_does_not()
    {
        var broken = InvoiceDocument.Render(SampleInvoices.Wedding with { Seller = SampleInvoices.Northlight with { Logo = [1, 2, 3] } });
        Assert.Equal(InvoiceDocument.Render(SampleInvoices.Wedding), broken);
        var logo = InvoiceDocument.Render(SampleInvoices.Wedding with { Seller = SampleInvoices.Northlight with { Logo = TestLogo.Png } });
        Assert.NotEqual(broken, logo);
        Assert.InRange(logo.Length, 5_000, 40_000);
    }

    private static string Text(InvoicePaper paper) => PrintedPage.TextOf(InvoiceDocument.Render(paper));
}
