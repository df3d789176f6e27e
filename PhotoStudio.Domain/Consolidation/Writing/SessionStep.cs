using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Brings over one table of older sessions: <c>sessions</c> first, then <c>bookings</c>.</summary>
internal sealed class SessionStep(Desk desk, SourceIndex index, SessionMaker maker, Standing standing)
{
    private readonly SessionPlanner planner = new(desk, index);

    public async Task RunAsync(string table)
    {
        await foreach (var batch in desk.Source.ReadAsync(table, desk.Cancel))
        {
            var plans = await planner.PlanAsync(batch);
            await LoadAsync(plans);
            foreach (var plan in plans) await OneAsync(plan);
            var same = plans.Where(plan => plan.Verdict is Verdict.Already && plan.LinkedTo is null).ToList();
            await standing.CountSessionsAsync([.. same.Select(plan => plan.Origin!.EntityId)]);
            await standing.CountInvoicesAsync([.. same.Select(InvoiceOf).OfType<Origin>().Select(origin => origin.EntityId)]);
            await desk.FlushAsync(table, batch.Count);
        }

        await maker.JoinInvoicesAsync();
    }

    private Origin? InvoiceOf(SessionPlan plan) => plan.InvoiceRow is { } row ? desk.Origins.Find(row) : null;

    private Task LoadAsync(IReadOnlyList<SessionPlan> plans)
    {
        var changed = plans.Where(plan => plan.Verdict is Verdict.Changed).Select(plan => plan.Origin!.EntityId).ToList();
        var invoices = plans.Where(plan => plan.Verdict is Verdict.Changed or Verdict.New).Select(InvoiceOf).OfType<Origin>().Select(origin => origin.EntityId).ToList();
        return standing.LoadAsync(changed, invoices);
    }

    private async Task OneAsync(SessionPlan plan)
    {
        if (plan.Row.Table == OlderTables.Bookings) await CopyAsync(plan);
        if (plan.LinkedTo is { } twin)
        {
            Link(plan, twin);
            return;
        }

        OlderSums.Session(desk, plan.Row, plan.InvoiceRow);
        if (plan.Verdict is not Verdict.Already)
        {
            await maker.MakeAsync(plan);
            return;
        }

        desk.Report.Row(plan.Row.Table, Verdict.Already);
        if (plan.InvoiceRow is { } invoice && desk.Origins.IsFirst(invoice)) desk.Report.Row(invoice.Table, Verdict.Already);
    }

    private void Link(SessionPlan plan, Guid twin)
    {
        if (plan.Verdict is Verdict.Linked) desk.Origins.Add(plan.Row.Table, plan.Row.LegacyId, BroughtKind.Session, twin, false, plan.Hash, null);
        Finding[] said = plan.Verdict is Verdict.Kept
            ? [new Finding(plan.Row.Table, plan.Row.LegacyId, "changed at the source", "It is joined to a session that was here already.", "Stays as it is here")]
            : [];
        desk.Report.Row(plan.Row.Table, plan.Verdict, said, $"/sessions/{twin}");
    }

    /// <summary>The older row as it is, kept for a rollback.</summary>
    private async Task CopyAsync(SessionPlan plan)
    {
        if (plan.Origin is null || plan.Origin.Elsewhere)
            desk.Copy(plan.Row);
        else if (plan.Verdict is Verdict.Changed or Verdict.Kept)
            await maker.CopyAgainAsync(plan.Row);
    }
}
