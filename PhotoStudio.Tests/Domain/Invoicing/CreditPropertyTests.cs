using CsCheck;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Tests.Domain.Invoicing;

/// <summary>Any invoice, credited in any way: never more than it came to, and the last note ends at exactly nothing.</summary>
public sealed class CreditPropertyTests
{
    private static readonly Gen<PricedLine> Line = Gen.Select(
        Gen.Int[1, 20_000], Gen.Long[1, 90_000_00], Gen.OneOf(0m, 5.5m, 7m, 8.875m, 19m, 20m, 0.001m, 100m), (thousandths, price, rate) => new PricedLine("Line", thousandths / 1000m, price, rate));

    private static readonly Gen<Discount> AnyDiscount = Gen.OneOf(Gen.Const(Discount.None), Gen.Int[0, 99_00].Select(hundredths => Discount.OfPercent(hundredths / 100m)), Gen.Long[0, 500_00].Select(Discount.OfAmount));

    private static readonly Gen<List<(int How, double Part)>> Steps = Gen.Select(Gen.Int[0, 2], Gen.Double[0, 1]).List[0, 6];

    [Fact]
    public void No_sequence_of_credit_notes_takes_more_than_there_is_and_the_rest_is_exact() =>
        Gen.Select(Line.List[1, 6], AnyDiscount, Gen.Bool, Steps).Sample((lines, discount, inclusive, steps) =>
        {
            if (new PricedLines(lines, discount, inclusive).Totals.Total <= 0) return;
            var invoice = CreditStage.Issue(lines, discount, inclusive);
            foreach (var (how, part) in steps) Step(invoice, how, part);
            if (invoice.State is not InvoiceState.Credited) invoice.All();
            Assert.Equal((InvoiceState.Credited, invoice.Total, 0L), (invoice.State, invoice.Credited, invoice.Balance));
            AssertRatesAreThoseOfTheInvoice(invoice);
        });

    private static void Step(Invoice invoice, int how, double part)
    {
        if (invoice.State is InvoiceState.Credited) return;
        var left = invoice.Total - invoice.Credited;
        var note = how switch
        {
            0 => invoice.Amount(Math.Clamp((long)(left * part), 1, left)),
            1 => invoice.Lines(invoice.Lines[(int)(part * (invoice.Lines.Count - 1))].ToPriced()),
            _ => invoice.Lines(invoice.Lines[0].ToPriced() with { Quantity = Math.Max(0.001m, Math.Round(invoice.Lines[0].Quantity * (decimal)part, 3)) }),
        };
        if (note is not null) AssertAddsUp(note, invoice.PricesIncludeTax);
        Assert.InRange(invoice.Credited, 0, invoice.Total);
        Assert.Equal(invoice.Credits.Sum(made => made.Total), invoice.Credited);
        Assert.Equal(invoice.Credited == invoice.Total, invoice.State is InvoiceState.Credited);
    }

    private static void AssertAddsUp(CreditNote note, bool inclusive)
    {
        Assert.Equal(note.Total, note.Subtotal - note.Discount + (inclusive ? 0 : note.Tax));
        Assert.Equal(note.Subtotal, note.Lines.Sum(line => line.Amount));
        Assert.Equal((note.Tax, note.Total), (note.Taxes.Sum(tax => tax.Tax), note.Taxes.Sum(tax => tax.Net + tax.Tax)));
        Assert.True(note.Total > 0 && note.Taxes.All(tax => tax is { Net: >= 0, Tax: >= 0, Discount: >= 0 }));
    }

    private static void AssertRatesAreThoseOfTheInvoice(Invoice invoice)
    {
        var credited = invoice.Credits.SelectMany(note => note.Taxes).GroupBy(tax => tax.Rate).ToDictionary(rate => rate.Key, rate => (rate.Sum(tax => tax.Net), rate.Sum(tax => tax.Tax)));
        Assert.All(invoice.Priced.Totals.Taxes, tax => Assert.Equal((tax.Net, tax.Tax), credited.GetValueOrDefault(tax.Rate)));
    }
}
