using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;

namespace PhotoStudio.Domain.Mail;

/// <summary>Says why a message that waited must no longer go out: what it says is not so any more.</summary>
internal static class OutboxRelevance
{
    /// <returns>Null when it may go.</returns>
    public static Task<string?> WhyNotAsync(StudioDb db, OutboxMessage message, DateOnly today, CancellationToken cancel) => message switch
    {
        { Kind: MessageKind.Invoice, InvoiceId: { } id } => OfInvoiceAsync(db, id, false, cancel),
        { Kind: MessageKind.PaymentReminder, InvoiceId: { } id } => OfInvoiceAsync(db, id, true, cancel),
        { Kind: MessageKind.SessionReminder, SessionId: { } id } => OfSessionAsync(db, message, id, today, cancel),
        { Kind: MessageKind.Rescheduled, SessionId: { } id } => OfMoveAsync(db, id, cancel),
        _ => Task.FromResult<string?>(null),
    };

    private static async Task<string?> OfInvoiceAsync(StudioDb db, Guid id, bool mustBeOwed, CancellationToken cancel)
    {
        var invoice = await db.Invoices.Where(i => i.Id == id).Select(i => new { i.State, i.Balance }).SingleOrDefaultAsync(cancel);
        if (invoice is null or { State: InvoiceState.Void or InvoiceState.Credited }) return "The invoice was taken back.";
        return mustBeOwed && invoice.Balance <= 0 ? "The invoice is paid." : null;
    }

    /// <summary>The message that cancels it also takes the entry out of the client's calendar.</summary>
    private static async Task<string?> OfMoveAsync(StudioDb db, Guid id, CancellationToken cancel) =>
        await db.Sessions.AnyAsync(s => s.Id == id && s.CancelledAt != null, cancel) ? "The session is cancelled." : null;

    private static async Task<string?> OfSessionAsync(StudioDb db, OutboxMessage message, Guid id, DateOnly today, CancellationToken cancel)
    {
        var session = await db.Sessions.Where(s => s.Id == id).Select(s => new { s.Date, s.CancelledAt }).SingleOrDefaultAsync(cancel);
        if (session is null or { CancelledAt: not null }) return "The session is cancelled.";
        if (session.Date < today) return "The session is over.";
        var day = await db.Set<Reminder>().Where(r => r.MessageId == message.Id).Select(r => (DateOnly?)r.ForDay).SingleOrDefaultAsync(cancel);
        return day is not null && day != session.Date ? "The session was moved." : null;
    }
}
