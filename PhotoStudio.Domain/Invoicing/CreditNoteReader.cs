using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Reads one credit note whole: staff any, a client those on its own invoices.</summary>
public sealed class CreditNoteReader(StudioDatabase database)
{
    public async Task<Result<CreditNoteView>> FindAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        await using var db = await database.OpenAsync(cancel);
        var note = await db.CreditNotes.AsNoTracking().Include(n => n.Lines).Include(n => n.Taxes).AsSplitQuery().SingleOrDefaultAsync(n => n.Id == id, cancel);
        if (note is null) return new NotFound("credit note");
        var visible = InvoiceRows.Matching(db, new InvoiceFilter(), actor).Where(i => i.Id == note.InvoiceId);
        var invoice = await visible.Select(i => new { i.Number, i.IssueDate, i.Total }).SingleOrDefaultAsync(cancel);
        return invoice is null ? new NotFound("credit note") : View(note, invoice.Number ?? "", invoice.IssueDate, invoice.Total);
    }

    private static CreditNoteView View(CreditNote note, string invoiceNumber, DateOnly? invoiceDate, long invoiceTotal) => new()
    {
        Row = new CreditNoteRow(note.Id, note.Number, note.IssueDate, note.Reason, note.Total),
        InvoiceId = note.InvoiceId,
        InvoiceNumber = invoiceNumber,
        InvoiceDate = invoiceDate,
        InvoiceTotal = invoiceTotal,
        IssuedAt = note.IssuedAt,
        To = note.To,
        From = note.From,
        CurrencyCode = note.CurrencyCode,
        PricesIncludeTax = note.PricesIncludeTax,
        Lines = [.. note.Lines.OrderBy(line => line.Position).Select(line => new LineView(line.Description, line.Quantity, line.UnitPrice, line.TaxRate, line.Amount))],
        DiscountPercent = note.DiscountPercent,
        Subtotal = note.Subtotal,
        Discount = note.Discount,
        Tax = note.Tax,
        Taxes = [.. note.Taxes.OrderByDescending(tax => tax.Rate).Select(tax => new TaxShare(tax.Rate, tax.Net, tax.Tax))],
        BalanceAfter = note.BalanceAfter,
    };
}
