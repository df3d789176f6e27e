using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>How to pay into the studio's account: a code to scan and, beside it, the same data to read.</summary>
internal static class BankTransfer
{
    private const float CodeGap = 14;

    public static Column Block(PaperSeller seller, Currency currency, long amount, string reference)
    {
        var code = PaymentCode.For(seller, currency, amount, reference);
        var width = PaperGrid.BlockWidth - (code is null ? 0 : PaymentCode.Side + CodeGap);
        var details = Details(seller, reference, width);
        var block = new Column().Text("How to pay", TypeScale.Strong).Gap(8);
        if (code is null) return Instructions(block.Add(details), seller);
        block.Add(new Row().Fixed(PaymentCode.Side, new Column().Gap(1).Add(code)).Gap(CodeGap).Rest(details));
        var hint = PaymentCode.IsTransfer(currency) ? "Scan with your banking app: amount and reference are filled in." : "The code holds these details and the amount as text.";
        return Instructions(block.Gap(6).Text(hint, TypeScale.Hint), seller);
    }

    private static Column Details(PaperSeller seller, string reference, float width)
    {
        var column = new Column();
        Add(column, "Account holder", seller.Payee);
        var iban = PaymentCode.Grouped(seller.Iban ?? "");
        column.Gap(4).Text("IBAN", TypeScale.BankLabel).Text(iban, Shrinking.ToFit(iban, TypeScale.Bank, width, smallest: 6));
        if (!string.IsNullOrWhiteSpace(seller.Bic)) Add(column, "BIC", seller.Bic.Trim());
        if (reference.Length > 0) Add(column, "Reference", reference);
        return column;
    }

    private static void Add(Column column, string label, string value)
    {
        if (!column.IsEmpty) column.Gap(4);
        column.Text(label, TypeScale.BankLabel).Text(value, TypeScale.Bank);
    }

    private static Column Instructions(Column block, PaperSeller seller) =>
        string.IsNullOrWhiteSpace(seller.PaymentInstructions) ? block : block.Gap(6).Text(seller.PaymentInstructions.Trim(), TypeScale.Note);
}
