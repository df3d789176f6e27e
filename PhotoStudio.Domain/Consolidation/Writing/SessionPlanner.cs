using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Decides for a batch of older sessions or bookings which are new, which changed, and which are here already.</summary>
internal sealed class SessionPlanner(Desk desk, SourceIndex index)
{
    public async Task<IReadOnlyList<SessionPlan>> PlanAsync(IReadOnlyList<OlderRow> batch)
    {
        var plans = batch.Where(row => !desk.IsRepeated(row)).Select(Begin).ToList();
        var ids = plans.Select(plan => plan.Invoice?.RawId).OfType<object>().ToList();
        var invoices = new Dictionary<string, OlderRow>();
        foreach (var row in await desk.Source.FindAsync(OlderTables.Invoices, ids, desk.Cancel)) invoices.TryAdd(row.LegacyId, row);
        return [.. plans.Select(plan => Complete(plan, invoices))];
    }

    private SessionPlan Begin(OlderRow row)
    {
        var origin = desk.Origins.Find(row);
        if (origin is null && Twin(row) is { } twin) return new SessionPlan(row) { Verdict = Verdict.Linked, LinkedTo = twin };
        if (origin is { Added: false }) return Joined(row, origin);
        var invoice = OlderStatuses.Of(row).IsWork() ? index.Invoices.Pick(row, index.BookingsOf(row)) : null;
        return new SessionPlan(row) { Verdict = Verdict.New, Origin = origin, Invoice = invoice };
    }

    /// <summary>The session that this row is already: of the same source through the legacy id or the key, or one that is here.</summary>
    private Guid? Twin(OlderRow row)
    {
        if (row.Table == OlderTables.Bookings && index.SessionOf(row) is { } session)
            return desk.Origins.Find(OlderTables.Sessions, session)?.EntityId;
        return index.Keys.HereOf(index.KeyOf(row), row.Table);
    }

    private SessionPlan Joined(OlderRow row, Origin origin)
    {
        var verdict = desk.Origins.Compare(row) is Verdict.Changed ? Verdict.Kept : desk.Origins.Compare(row);
        return new SessionPlan(row) { Verdict = verdict, Origin = origin, LinkedTo = origin.EntityId, Hash = row.Hash };
    }

    private SessionPlan Complete(SessionPlan plan, Dictionary<string, OlderRow> invoices)
    {
        if (plan.LinkedTo is not null) return plan with { Hash = plan.Row.Hash };
        var invoice = plan.Invoice is { } link ? invoices.GetValueOrDefault(link.Id) : null;
        var hash = OlderRow.HashOf(plan.Row.Hash + invoice?.Hash);
        var verdict = plan.Origin is null ? Verdict.New : plan.Origin.IsOf(hash) ? Verdict.Already : Verdict.Changed;
        return plan with { InvoiceRow = invoice, Hash = hash, Verdict = verdict };
    }
}
