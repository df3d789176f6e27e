using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Rows that earlier runs brought: loaded whole where they changed at the source, as sums where they did not.</summary>
internal sealed class Standing(Desk desk)
{
    private readonly Dictionary<Guid, Session> sessions = [];
    private readonly Dictionary<Guid, Invoice> invoices = [];

    /// <summary>A session that changed at the source; null when it was removed here.</summary>
    public Session? Session(Guid id) => sessions.GetValueOrDefault(id);

    public Invoice? Invoice(Guid id) => invoices.GetValueOrDefault(id);

    public async Task LoadAsync(IReadOnlyCollection<Guid> sessionIds, IReadOnlyCollection<Guid> invoiceIds)
    {
        sessions.Clear();
        invoices.Clear();
        if (invoiceIds.Count > 0)
        {
            var found = desk.Db.Invoices.Include(i => i.Lines).Include(i => i.Payments).AsSplitQuery().Where(i => invoiceIds.Contains(i.Id));
            foreach (var invoice in await found.ToListAsync(desk.Cancel)) invoices[invoice.Id] = invoice;
        }

        if (sessionIds.Count == 0) return;
        var whole = desk.Db.Sessions.Include(s => s.Lines).Include(s => s.Payments).Include(s => s.Invoice!.Lines).Include(s => s.Invoice!.Payments).AsSplitQuery();
        foreach (var session in await whole.Where(s => sessionIds.Contains(s.Id)).ToListAsync(desk.Cancel))
        {
            sessions[session.Id] = session;
            if (session.Invoice is { } invoice) invoices[invoice.Id] = invoice;
        }
    }

    /// <summary>Counts what unchanged sessions come to.</summary>
    public async Task CountSessionsAsync(IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count == 0) return;
        var sums = await desk.Db.Sessions.AsNoTracking().Where(s => ids.Contains(s.Id))
            .Select(s => new { s.Status, Cancelled = s.CancelledAt != null, s.Total, s.PaidAmount }).ToListAsync(desk.Cancel);
        foreach (var sum in sums)
        {
            desk.Report.After(MoneyOf.Received, sum.PaidAmount);
            if (!sum.Cancelled && sum.Status is SessionStatus.Booked or SessionStatus.Paid) desk.Report.After(MoneyOf.BookedAhead, sum.Total);
        }
    }

    /// <summary>Counts what unchanged invoices come to; what was paid on a session's is the session's.</summary>
    public async Task CountInvoicesAsync(IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count == 0) return;
        var sums = await desk.Db.Invoices.AsNoTracking().Where(i => ids.Contains(i.Id))
            .Select(i => new { i.State, i.Total, i.Balance, i.PaidAmount, Paired = desk.Db.Sessions.Any(s => s.InvoiceId == i.Id) }).ToListAsync(desk.Cancel);
        foreach (var sum in sums)
        {
            if (!sum.Paired) desk.Report.After(MoneyOf.Received, sum.PaidAmount);
            if (sum.State is InvoiceState.Issued or InvoiceState.Paid or InvoiceState.Credited) desk.Report.After(MoneyOf.Invoiced, sum.Total);
            if (sum.State is InvoiceState.Issued) desk.Report.After(MoneyOf.Owed, Math.Max(0, sum.Balance));
        }
    }

    /// <summary>Counts what stays as it is here although the source says something else since; null for what was removed here.</summary>
    public void CountKept(Session? session, Invoice? invoice)
    {
        if (session is not null) Count(session);
        if (invoice is not null) Count(invoice, invoice is { SessionId: not null, State: not InvoiceState.Void });
    }

    /// <summary>Counts a session that was just made.</summary>
    public void Count(Session session)
    {
        desk.Report.After(MoneyOf.Received, session.PaidAmount);
        if (!session.Cancelled && session.Status is SessionStatus.Booked or SessionStatus.Paid) desk.Report.After(MoneyOf.BookedAhead, session.Total);
    }

    /// <summary>Counts an invoice that was just made.</summary>
    public void Count(Invoice invoice, bool paired)
    {
        if (!paired) desk.Report.After(MoneyOf.Received, invoice.PaidAmount);
        if (invoice.State is not InvoiceState.Void) desk.Report.After(MoneyOf.Invoiced, invoice.Total);
        if (invoice.State is InvoiceState.Issued) desk.Report.After(MoneyOf.Owed, Math.Max(0, invoice.Balance));
    }
}
