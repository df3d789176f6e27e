using System.Globalization;
using PhotoStudio.Domain.Documents.Stationery;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>Gathers all that an invoice on paper says.</summary>
internal static class InvoicePaperMaker
{
    public static InvoicePaper Make(InvoiceView invoice, Seller seller, byte[]? logo) => new()
    {
        Size = seller.Paper,
        Culture = seller.Culture,
        Currency = invoice.Row.Currency,
        Accent = seller.AccentColour,
        TaxName = seller.TaxName,
        State = StateOf(invoice.Row.State),
        Number = invoice.Row.Number,
        IssueDate = invoice.Row.IssueDate,
        DueDate = invoice.Row.DueDate,
        SessionDate = invoice.Row.SessionDate,
        VoidDate = invoice.VoidDate,
        IssuedAt = invoice.IssuedAt ?? invoice.Row.CreatedAt,
        Seller = SellerOf(seller, logo),
        Client = ClientOf(invoice.To),
        Subtitle = invoice.Row.Subject,
        Lines = [.. invoice.Lines.Select(LineOf)],
        PricesIncludeTax = invoice.PricesIncludeTax,
        Subtotal = invoice.Subtotal,
        Discount = invoice.Discount > 0 ? new PaperDiscount(DiscountLabel(invoice.AskedDiscount.Percent, invoice.AskedDiscount.Code?.Code, seller), invoice.Discount) : null,
        Taxes = [.. invoice.Taxes.Select(share => new PaperTax(share.Rate, share.Net, share.Tax))],
        Total = invoice.Row.Total,
        Payments = [.. invoice.Payments.Select(payment => PaymentOf(payment, invoice.IssuedAt))],
        Credited = invoice.Row.Credited,
        CreditNotes = [.. invoice.Credits.Select(note => note.Number)],
        Balance = invoice.Row.Balance,
        Notes = invoice.Notes,
    };

    private static PaperState StateOf(InvoiceState state) => state switch
    {
        InvoiceState.Draft => PaperState.Draft,
        InvoiceState.Issued => PaperState.Issued,
        InvoiceState.Paid => PaperState.Paid,
        InvoiceState.Void => PaperState.Void,
        InvoiceState.Credited => PaperState.Credited,
    };

    internal static PaperSeller SellerOf(Seller seller, byte[]? logo) => new()
    {
        Name = seller.Name,
        LegalName = seller.LegalName,
        Address = Rows(seller.Address),
        Email = seller.Email,
        Phone = seller.Phone,
        Website = seller.Website,
        TaxId = seller.TaxId,
        LegalFoot = seller.LegalFoot,
        Iban = seller.Iban,
        Bic = seller.Bic,
        PaymentInstructions = seller.PaymentInstructions,
        Logo = logo,
    };

    /// <summary>The first row of a description is the line, the others are its small print.</summary>
    internal static PaperLine LineOf(LineView line)
    {
        var rows = Rows(line.Description);
        var detail = rows.Length > 1 ? string.Join(' ', rows.Skip(1)) : null;
        return new PaperLine(rows.Length > 0 ? rows[0] : line.Description, detail, line.Quantity, line.UnitPrice, line.TaxRate, line.Amount);
    }

    /// <summary>"Discount 5% (SPRING)".</summary>
    internal static string DiscountLabel(decimal percent, string? code, Seller seller)
    {
        var share = percent > 0 ? string.Create(CultureInfo.GetCultureInfo(seller.Culture), $" {percent:0.##}%") : "";
        return $"Discount{share}{(code is null ? "" : $" ({code})")}";
    }

    internal static PaperClient ClientOf(Recipient to) => new(to.Name, Rows(to.Address), to.Email, to.TaxId);

    /// <summary>What was received before the issue is a deposit.</summary>
    private static PaperPayment PaymentOf(PaymentView payment, DateTime? issuedAt)
    {
        var kind = payment.Kind is PaymentKind.Refund ? PaperPaymentKind.Refund
            : payment.RecordedAt < issuedAt ? PaperPaymentKind.Deposit
            : PaperPaymentKind.Payment;
        return new PaperPayment(kind, payment.Date, payment.Amount, MethodOf(payment.Method));
    }

    internal static string? MethodOf(PaymentMethod method) => method switch
    {
        PaymentMethod.Cash => "cash",
        PaymentMethod.BankTransfer => "bank transfer",
        PaymentMethod.Card => "card",
        PaymentMethod.Other => null,
    };

    private static string[] Rows(string? text) =>
        (text ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
