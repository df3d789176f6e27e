using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Stationery;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>The block beside the totals: how to pay, or that it is paid.</summary>
internal static class InvoiceDocumentPayment
{
    public static Column? Of(InvoicePaper paper, PaperCulture culture) => paper switch
    {
        { State: PaperState.Draft or PaperState.Void } => null,
        { Balance: > 0, Seller.Iban.Length: > 0 } => BankTransfer.Block(paper.Seller, paper.Currency, paper.Balance, paper.Number ?? ""),
        { Balance: > 0, Seller.PaymentInstructions.Length: > 0 } => Titled("How to pay").Text(paper.Seller.PaymentInstructions.Trim(), TypeScale.Bank),
        { Balance: > 0 } => null,
        { State: PaperState.Credited, Balance: < 0 } => Titled("Credited in full").Add(Notes(paper, "")).Gap(6).Add(Favour(paper, culture)),
        { Balance: < 0 } => Titled("Paid in full").Add(Favour(paper, culture)),
        { State: PaperState.Credited } => Titled("Credited in full").Add(Notes(paper, ". Nothing is owed on this invoice.")),
        { Payments.Count: > 0 } => Titled("Paid in full").Add(Pair("Last payment", Last(paper, culture))),
        _ => null,
    };

    private static Column Favour(InvoicePaper paper, PaperCulture culture) =>
        Pair("Your credit", $"{culture.Money(-paper.Balance)}. We set it off against your next invoice, or pay it back if you tell us your account.");

    private static Column Notes(InvoicePaper paper, string after) => Pair(paper.CreditNotes.Count > 1 ? "Credit notes" : "Credit note", string.Join(", ", paper.CreditNotes) + after);

    private static string Last(InvoicePaper paper, PaperCulture culture)
    {
        var payment = paper.Payments.MaxBy(payment => payment.Date)!;
        return string.IsNullOrWhiteSpace(payment.Method) ? culture.Day(payment.Date) : $"{culture.Day(payment.Date)}, {payment.Method}";
    }

    public static Column Titled(string title) => new Column().Text(title, TypeScale.Strong).Gap(8);

    public static Column Pair(string label, string value) => new Column().Text(label, TypeScale.BankLabel).Text(value, TypeScale.Bank);
}
