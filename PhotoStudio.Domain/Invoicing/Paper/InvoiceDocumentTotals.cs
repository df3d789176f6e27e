using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Stationery;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>From the sum of the lines to what is due.</summary>
internal static class InvoiceDocumentTotals
{
    /// <summary>More payments than this are summed up in one row, so that the totals stay on one page.</summary>
    private const int MostPayments = 10;

    public static Column Of(InvoicePaper paper, PaperCulture culture, float width)
    {
        var totals = new Totals(width);
        var saidTotal = Sums(totals, paper, culture);
        var settled = paper.State != PaperState.Void && (paper.Payments.Count > 0 || paper.Credited != 0);
        if (settled && !saidTotal) totals.Total("Total", culture.Money(paper.Total));
        if (settled) Settled(totals, paper, culture);
        return InvoiceDocumentFigure.Add(totals, paper, culture).Column;
    }

    /// <summary>Subtotal, discount and taxes; with prices that include tax, the total stands among them.</summary>
    /// <returns>True when the total was said.</returns>
    public static bool Sums(Totals totals, InvoicePaper paper, PaperCulture culture)
    {
        var taxes = paper.Taxes.Any(tax => tax.Rate != 0) ? paper.Taxes.OrderByDescending(tax => tax.Rate).ToList() : [];
        if (paper.Discount is not null || taxes.Count > 0 && !paper.PricesIncludeTax) totals.Row("Subtotal", culture.Amount(paper.Subtotal));
        if (paper.Discount is { } discount) totals.Row(discount.Label, culture.Amount(-discount.Amount));
        var saysTotal = paper.PricesIncludeTax && taxes.Count > 0;
        if (saysTotal) totals.Total("Total", culture.Money(paper.Total));
        foreach (var tax in taxes) Tax(totals, paper, culture, tax);
        return saysTotal;
    }

    private static void Tax(Totals totals, InvoicePaper paper, PaperCulture culture, PaperTax tax)
    {
        var (rate, net) = (culture.Percent(tax.Rate), $"on {culture.Amount(tax.Net)}");
        var label = paper.PricesIncludeTax ? $"includes {InvoiceDocumentWords.TaxWord(paper.TaxName)} {rate}" : $"{paper.TaxName} {rate}";
        totals.Row(label, " ", net, culture.Amount(tax.Tax), alwaysUnder: paper.PricesIncludeTax);
    }

    private static void Settled(Totals totals, InvoicePaper paper, PaperCulture culture)
    {
        var early = paper.Payments.Count > MostPayments ? paper.Payments.Take(paper.Payments.Count - MostPayments + 1).ToList() : [];
        if (early.Count > 0) totals.Row("Earlier payments", culture.Amount(-early.Sum(Signed)));
        foreach (var payment in paper.Payments.Skip(early.Count))
            totals.Row(Name(payment.Kind), ", ", culture.Day(payment.Date), culture.Amount(-Signed(payment)));
        if (paper.Credited != 0) totals.Row("Credited", culture.Amount(-paper.Credited));
    }

    private static long Signed(PaperPayment payment) => payment.Kind == PaperPaymentKind.Refund ? -payment.Amount : payment.Amount;

    private static string Name(PaperPaymentKind kind) => kind switch
    {
        PaperPaymentKind.Payment => "Paid",
        PaperPaymentKind.Deposit => "Deposit",
        PaperPaymentKind.Refund => "Refunded",
    };
}
