namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>Gathers all that a credit note on paper says.</summary>
internal static class CreditPaperMaker
{
    public static CreditPaper Make(CreditNoteView note, byte[]? logo)
    {
        var seller = note.From;
        var body = new InvoicePaper
        {
            Size = seller.Paper,
            Culture = seller.Culture,
            Currency = note.Currency,
            Accent = seller.AccentColour,
            TaxName = seller.TaxName,
            State = PaperState.Issued,
            Number = note.Row.Number,
            IssueDate = note.Row.IssueDate,
            IssuedAt = note.IssuedAt,
            Seller = InvoicePaperMaker.SellerOf(seller, logo),
            Client = InvoicePaperMaker.ClientOf(note.To),
            Lines = [.. note.Lines.Select(InvoicePaperMaker.LineOf)],
            PricesIncludeTax = note.PricesIncludeTax,
            Subtotal = note.Subtotal,
            Discount = note.Discount > 0 ? new PaperDiscount(InvoicePaperMaker.DiscountLabel(note.DiscountPercent, null, seller), note.Discount) : null,
            Taxes = [.. note.Taxes.Select(share => new PaperTax(share.Rate, share.Net, share.Tax))],
            Total = note.Row.Total,
        };
        return new CreditPaper(body, note.InvoiceNumber, note.InvoiceDate, note.InvoiceTotal, note.Row.Reason, note.BalanceAfter);
    }
}
