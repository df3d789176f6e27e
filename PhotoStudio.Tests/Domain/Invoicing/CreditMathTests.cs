using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Tests.Domain.Invoicing;

/// <summary>Credit notes worked out by hand, in cents.</summary>
public sealed class CreditMathTests
{
    private static readonly PricedLine Day = new("Wedding, full day", 1, 1950_00, 19);
    private static readonly PricedLine Rights = new("Usage rights", 1, 280_10, 7);

    [Fact]
    public void All_of_it_copies_lines_discount_and_tax_of_each_rate()
    {
        var invoice = CreditStage.Issue([Day, Rights], Discount.OfPercent(10), false);
        var note = invoice.All();
        Assert.Equal((2230_10, 223_01, 351_10, 2358_19), (note.Subtotal, note.Discount, note.Tax, note.Total));
        Assert.Equal((10m, 0L, InvoiceState.Credited, 0L), (note.DiscountPercent, note.BalanceAfter, invoice.State, invoice.Balance));
        Assert.Equal(["7: 252.09 17.65", "19: 1755.00 333.45"], Rates(note));
        Assert.Equal(["Wedding, full day", "Usage rights"], note.Lines.OrderBy(line => line.Position).Select(line => line.Description));
    }

    [Fact]
    public void An_amount_is_shared_over_the_rates_by_what_is_paid_at_each()
    {
        var invoice = CreditStage.Issue([Day, Rights], Discount.OfPercent(10), false);
        var note = invoice.Amount(100_00);
        Assert.Equal(["7: 10.69 0.75", "19: 74.42 14.14"], Rates(note));
        Assert.Equal((100_00, 85_11, 14_89, 0), (note.Total, note.Subtotal, note.Tax, note.Discount));
        Assert.Equal((InvoiceState.Issued, 2258_19), (invoice.State, invoice.Balance));
    }

    [Fact]
    public void The_last_note_takes_exactly_what_is_left_of_each_rate()
    {
        var invoice = CreditStage.Issue([Day, Rights], Discount.OfPercent(10), false);
        invoice.Amount(100_00);
        var rest = invoice.All();
        Assert.Equal(["7: 241.40 16.90", "19: 1680.58 319.31"], Rates(rest));
        Assert.Equal((2258_19, InvoiceState.Credited), (rest.Total, invoice.State));
        Assert.All(rest.Lines, line => Assert.Equal("Rest of INV-2026-0001", line.Description));
    }

    [Fact]
    public void A_line_given_back_carries_its_share_of_the_discount()
    {
        var invoice = CreditStage.Issue([Day, Rights], Discount.OfPercent(10), false);
        var note = invoice.Lines(Rights)!;
        Assert.Equal((280_10, 28_01, 17_65, 269_74), (note.Subtotal, note.Discount, note.Tax, note.Total));
        Assert.Null(invoice.Lines(Rights));
        Assert.Equal(2088_45, invoice.Lines(Day)!.Total);
        Assert.Equal(InvoiceState.Credited, invoice.State);
    }

    [Fact]
    public void With_prices_that_contain_the_tax_a_line_is_what_was_paid_for_it()
    {
        var invoice = CreditStage.Issue([new PricedLine("Prints", 3, 11_90, 19)], Discount.None, true);
        var note = invoice.Lines(new PricedLine("Prints", 1, 11_90, 19))!;
        Assert.Equal((11_90, 1_90, 11_90), (note.Subtotal, note.Tax, note.Total));
        Assert.Equal(["19: 20.00 3.80"], Rates(invoice.All()));
    }

    [Fact]
    public void Lines_given_back_one_by_one_end_at_nothing_left()
    {
        PricedLine[] thirds = [new("A", 1, 33_33, 19), new("B", 1, 33_33, 19), new("C", 1, 33_34, 19)];
        var invoice = CreditStage.Issue(thirds, Discount.OfAmount(10_01), false);
        foreach (var line in thirds) Assert.NotNull(invoice.Lines(line));
        Assert.Equal((InvoiceState.Credited, invoice.Total), (invoice.State, invoice.Credits.Sum(note => note.Total)));
    }

    [Fact]
    public void A_rate_the_invoice_does_not_have_is_refused() => Assert.Null(CreditStage.Issue([Day], Discount.None, false).Lines(Rights));

    private static IEnumerable<string> Rates(CreditNote note) => note.Taxes.OrderBy(tax => tax.Rate)
        .Select(tax => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{tax.Rate:0.###}: {tax.Net / 100m:0.00} {tax.Tax / 100m:0.00}"));
}
