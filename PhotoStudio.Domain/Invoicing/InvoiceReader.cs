using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Reads one invoice whole; a draft or another's is not there for a client.</summary>
public sealed class InvoiceReader(StudioDatabase database, TimeProvider clock)
{
    public async Task<Result<InvoiceView>> FindAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        await using var db = await database.OpenAsync(cancel);
        var visible = InvoiceRows.Matching(db, new InvoiceFilter(), actor).AsNoTracking().Where(i => i.Id == id);
        if (await visible.ToRows().SingleOrDefaultAsync(cancel) is not { } row) return new NotFound("invoice");
        var invoice = await visible.Include(i => i.Lines).Include(i => i.Payments).Include(i => i.Credits).Include(i => i.History).AsSplitQuery().SingleAsync(cancel);
        var today = (await db.SettingsAsync(cancel)).MomentOf(clock).Today;
        return View(invoice, row.For(actor, today), actor);
    }

    /// <summary>The rows of a page with their lines and payments, in three queries; without history, which lists do not show.</summary>
    public async Task<Page<InvoiceView>> WholeAsync(Actor actor, Page<InvoiceRow> page, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var ids = page.Items.Select(row => row.Id).ToList();
        var invoices = await db.Invoices.AsNoTracking().Where(i => ids.Contains(i.Id)).Include(i => i.Lines).Include(i => i.Payments).AsSplitQuery().ToDictionaryAsync(i => i.Id, cancel);
        var views = page.Items.Where(row => invoices.ContainsKey(row.Id)).Select(row => View(invoices[row.Id], row, actor)).ToList();
        return new Page<InvoiceView>(views, page.Number, page.PageSize, page.Total);
    }

    private static InvoiceView View(Invoice invoice, InvoiceRow row, Actor actor) => new()
    {
        Row = row,
        To = invoice.To,
        From = invoice.From,
        PricesIncludeTax = invoice.PricesIncludeTax,
        Lines = [.. invoice.Lines.OrderBy(line => line.Position).Select(line => new LineView(line.Description, line.Quantity, line.UnitPrice, line.TaxRate, line.Amount))],
        AskedDiscount = invoice.Priced.Discount,
        Subtotal = invoice.Subtotal,
        Discount = invoice.Discount,
        Tax = invoice.Tax,
        Taxes = invoice.Priced.Totals.Taxes,
        IssuedAt = invoice.IssuedAt,
        VoidDate = invoice.VoidDate,
        Notes = invoice.Notes,
        Payments = [.. invoice.Payments.OrderBy(payment => payment.RecordedAt).Select(PaymentViews.Of)],
        Credits = [.. invoice.Credits.OrderBy(note => note.IssuedAt).ThenBy(note => note.Id).Select(note => new CreditNoteRow(note.Id, note.Number, note.IssueDate, note.Reason, note.Total))],
        History = actor.IsStaff ? [.. invoice.History.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Select(e => new InvoiceEventView(e.At, e.By, e.What))] : [],
    };
}
