using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Reads one session whole, with what the person who asks may see of it.</summary>
public sealed class SessionReader(StudioDatabase database, TimeProvider clock)
{
    public async Task<Result<SessionView>> FindAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        await using var db = await database.OpenAsync(cancel);
        var visible = db.Sessions.AsNoTracking().Where(s => s.Id == id && (actor.IsStaff || s.ClientId == actor.ClientId));
        if (await visible.ToRows(db).SingleOrDefaultAsync(cancel) is not { } row) return new NotFound("session");
        var session = await visible.Include(s => s.Lines).Include(s => s.Payments).Include(s => s.History).Include(s => s.Client).AsSplitQuery().SingleAsync(cancel);
        var today = (await db.SettingsAsync(cancel)).MomentOf(clock).Today;
        return View(session, row with { AllowedActions = SessionRules.AllowedActions(row.Facts, actor, today) }, actor);
    }

    /// <summary>The rows of a page with their lines, in two queries; without payments and history, which lists do not show.</summary>
    public async Task<Page<SessionView>> WholeAsync(Actor actor, Page<SessionRow> page, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var ids = page.Items.Select(row => row.Id).ToList();
        var sessions = await db.Sessions.AsNoTracking().Where(s => ids.Contains(s.Id)).Include(s => s.Client).Include(s => s.Lines).AsSplitQuery().ToDictionaryAsync(s => s.Id, cancel);
        var views = page.Items.Where(row => sessions.ContainsKey(row.Id)).Select(row => View(sessions[row.Id], row, actor)).ToList();
        return new Page<SessionView>(views, page.Number, page.PageSize, page.Total);
    }

    private static SessionView View(Session session, SessionRow row, Actor actor) => new()
    {
        Row = row,
        ClientPhone = session.Client!.Phone,
        Message = session.Message,
        Notes = actor.IsStaff ? session.Notes : null,
        Source = session.Source,
        PricesIncludeTax = session.PricesIncludeTax,
        Lines = [.. session.Lines.OrderBy(line => line.Position).Select(line => new LineView(line.Description, line.Quantity, line.UnitPrice, line.TaxRate, line.Amount))],
        AskedDiscount = session.Priced.Discount,
        Subtotal = session.Subtotal,
        Discount = session.Discount,
        Tax = session.Tax,
        Taxes = session.Priced.Totals.Taxes,
        PaidAt = session.PaidAt,
        QuotedAt = session.QuotedAt,
        DeclineReason = session.DeclineReason,
        BookedAt = session.BookedAt,
        InvoicedAt = session.InvoicedAt,
        CancelledAt = session.CancelledAt,
        CancelReason = session.CancelReason,
        UpdatedAt = session.UpdatedAt,
        Payments = [.. session.Payments.OrderBy(payment => payment.RecordedAt).Select(PaymentViews.Of)],
        History = actor.IsStaff ? [.. session.History.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Select(View)] : [],
    };

    private static SessionEventView View(SessionEvent entry) => new(entry.At, entry.By, entry.Action, entry.From, entry.To, entry.Note);
}
