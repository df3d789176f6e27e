using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Consolidation.Rollback;

/// <summary>Removes sessions and invoices together: a session goes only with all its invoices, an invoice only with its session.</summary>
internal sealed class SessionRollback(RollbackDesk desk)
{
    private readonly HashSet<Guid> sessions = [];
    private readonly HashSet<Guid> invoices = [];
    private List<(Guid Id, Guid? SessionId)> links = [];

    public async Task RemoveAsync()
    {
        var (addedSessions, addedInvoices) = (desk.Added(BroughtKind.Session), desk.Added(BroughtKind.Invoice));
        var presentSessions = await desk.ReadAsync<Session, SessionState>(desk.Db.Sessions, some => s => some.Contains(s.Id), addedSessions.Keys, s => new SessionState(s.Id, s.BroughtOverAt != null));
        var presentInvoices = await desk.ReadAsync<Invoice, SessionState>(desk.Db.Invoices, some => i => some.Contains(i.Id), addedInvoices.Keys, i => new SessionState(i.Id, i.BroughtOverAt != null));
        await ChooseAsync(presentSessions, presentInvoices);
        await DeleteAsync();
        await ForgetAsync(BroughtKind.Session, addedSessions.Keys, presentSessions, sessions, "Sessions");
        await ForgetAsync(BroughtKind.Invoice, addedInvoices.Keys, presentInvoices, invoices, "Invoices");
    }

    private async Task ChooseAsync(List<SessionState> presentSessions, List<SessionState> presentInvoices)
    {
        var used = await InUse.OfAsync(desk.Db, typeof(Session), [typeof(SessionLine), typeof(SessionEvent), typeof(Payment), typeof(Invoice), typeof(DiscountRedemption)], desk.Cancel);
        var usedInvoices = await InUse.OfAsync(desk.Db, typeof(Invoice), [typeof(InvoiceLine), typeof(InvoiceEvent), typeof(Payment), typeof(Session)], desk.Cancel);
        sessions.UnionWith(presentSessions.Where(row => row.Untouched && !used.Contains(row.Id)).Select(row => row.Id));
        invoices.UnionWith(presentInvoices.Where(row => row.Untouched && !usedInvoices.Contains(row.Id)).Select(row => row.Id));
        links = [.. (await desk.Db.Invoices.AsNoTracking().Where(i => i.SessionId != null).Select(i => new { i.Id, i.SessionId }).ToListAsync(desk.Cancel)).Select(row => (row.Id, row.SessionId))];
        while (Narrow())
        {
        }
    }

    /// <summary>True while something had to stay because the other half of it stays.</summary>
    private bool Narrow()
    {
        var before = sessions.Count + invoices.Count;
        foreach (var (invoice, session) in links)
        {
            if (!invoices.Contains(invoice)) sessions.Remove(session!.Value);
            else if (!sessions.Contains(session!.Value)) invoices.Remove(invoice);
        }

        return sessions.Count + invoices.Count < before;
    }

    private async Task DeleteAsync()
    {
        var (db, cancel) = (desk.Db, desk.Cancel);
        await RollbackDesk.EachAsync(sessions, ids => db.Payments.Where(p => p.SessionId != null && ids.Contains(p.SessionId.Value)).ExecuteDeleteAsync(cancel));
        await RollbackDesk.EachAsync(invoices, ids => db.Payments.Where(p => p.InvoiceId != null && ids.Contains(p.InvoiceId.Value)).ExecuteDeleteAsync(cancel));
        await RollbackDesk.EachAsync(sessions, ids => db.Sessions.Where(s => ids.Contains(s.Id)).ExecuteUpdateAsync(change => change.SetProperty(s => s.InvoiceId, (Guid?)null), cancel));
        await RollbackDesk.EachAsync(invoices, ids => db.Invoices.Where(i => ids.Contains(i.Id)).ExecuteDeleteAsync(cancel));
        await RollbackDesk.EachAsync(sessions, ReleaseAsync);
        await RollbackDesk.EachAsync(sessions, ids => db.Sessions.Where(s => ids.Contains(s.Id)).ExecuteDeleteAsync(cancel));
    }

    /// <summary>A use goes with its session, and is counted no more.</summary>
    private async Task<int> ReleaseAsync(Guid[] ids)
    {
        var uses = desk.Db.DiscountRedemptions.Where(use => ids.Contains(use.SessionId));
        var held = await uses.Where(use => use.ReleasedAt == null).GroupBy(use => use.DiscountCodeId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(desk.Cancel);
        foreach (var code in held)
            await desk.Db.DiscountCodes.Where(c => c.Id == code.Key).ExecuteUpdateAsync(change => change.SetProperty(c => c.Used, c => c.Used - code.Count), desk.Cancel);
        return await uses.ExecuteDeleteAsync(desk.Cancel);
    }

    private async Task ForgetAsync(BroughtKind kind, IEnumerable<Guid> added, List<SessionState> present, HashSet<Guid> removed, string name)
    {
        await desk.ForgetAsync(kind, [.. removed, .. added.Except(present.Select(row => row.Id))]);
        if (present.Count > 0) desk.Note(name, removed.Count, present.Count(row => !row.Untouched), present.Count(row => row.Untouched && !removed.Contains(row.Id)));
    }

    private sealed record SessionState(Guid Id, bool Untouched);
}
