using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Makes a session with its invoice, or makes it again after a change at the source.</summary>
internal sealed class SessionMaker(Desk desk, SourceIndex index, ClientBook clients, TypeBook types, InvoiceMaker invoices, CodeUses codes, Standing standing)
{
    public async Task MakeAsync(SessionPlan plan)
    {
        var reader = desk.Read(plan.Row);
        var present = plan.Verdict is Verdict.Changed ? standing.Session(plan.Origin!.EntityId) : null;
        if (plan.Verdict is Verdict.Changed && WhyNot(plan, present) is { } why)
        {
            Keep(plan, reader, why);
            return;
        }

        if (present is not null) await ClearAsync(plan, present);
        var id = present?.Id ?? Guid.CreateVersion7();
        var parties = Parties(reader);
        var invoiceReader = plan.InvoiceRow is { } row ? desk.Read(row) : null;
        var (brought, invoice) = invoiceReader is null ? (null, null) : await invoices.ForSessionAsync(invoiceReader, reader, parties, id);
        if (invoiceReader is not null && invoice is null) KeepInvoice(reader, invoiceReader.Row);
        var older = SessionMapping.Map(reader, parties, brought, desk.Terms);
        var session = Take(present, older, invoice, id);
        standing.Count(session);
        await codes.FollowAsync(session, present is not null);
        await StoreAsync(plan, session, reader);
        if (invoice is not null) await invoices.StoreAsync(invoiceReader!, invoice, true);
        CountPayments(session, plan.Verdict);
    }

    /// <summary>Sets the link from new sessions to their invoices, which cannot both be stored first.</summary>
    public async Task JoinInvoicesAsync()
    {
        if (desk.Dry) return;
        await desk.Db.Sessions.Where(s => s.Status == SessionStatus.Invoiced && s.InvoiceId == null && s.BroughtOverAt != null).ExecuteUpdateAsync(
            change => change.SetProperty(s => s.InvoiceId, s => desk.Db.Invoices.Where(i => i.SessionId == s.Id && i.State != InvoiceState.Void && i.State != InvoiceState.Credited)
                .Select(i => (Guid?)i.Id).FirstOrDefault()),
            desk.Cancel);
    }

    public async Task CopyAgainAsync(OlderRow row)
    {
        if (desk.Dry) return;
        var json = row.ToJson();
        await desk.Db.Set<LegacyBooking>().Where(b => b.Source == desk.Source.Kind && b.LegacyId == row.LegacyId)
            .ExecuteUpdateAsync(change => change.SetProperty(b => b.Row, json), desk.Cancel);
    }

    private Session Take(Session? present, BroughtSession older, Invoice? invoice, Guid id)
    {
        if (present is not null)
        {
            present.BringOverAgain(older, invoice, desk.Actor, desk.Now);
            return present;
        }

        var session = Session.BringOver(older, invoice, id, desk.Actor, desk.Now);
        desk.Add(session);
        if (invoice is not null && !desk.Dry) desk.Db.Entry(session).Reference(s => s.Invoice).CurrentValue = null;
        return session;
    }

    /// <summary>Why a change at the source cannot be brought; null when it can.</summary>
    private string? WhyNot(SessionPlan plan, Session? present)
    {
        if (present is null) return "It was removed here since.";
        return present.BroughtOverAt is null || present.Invoice is { BroughtOverAt: null } || InvoiceOf(plan) is { BroughtOverAt: null } ? "It was changed at the source, and here too." : null;
    }

    private Invoice? InvoiceOf(SessionPlan plan) => plan.InvoiceRow is { } row && desk.Origins.Find(row) is { } origin ? standing.Invoice(origin.EntityId) : null;

    /// <summary>Makes room for what the source says now, before it is made: a new invoice's payments are the session's too from that moment.</summary>
    private async Task ClearAsync(SessionPlan plan, Session present)
    {
        if (present.Invoice is { } former && former != InvoiceOf(plan)) await invoices.ReleaseAsync(former, present);
        desk.Db.RemoveRange([.. present.Payments]);
    }

    private void Keep(SessionPlan plan, RowReader reader, string why)
    {
        standing.CountKept(standing.Session(plan.Origin!.EntityId), InvoiceOf(plan));
        reader.Say("changed at the source", why, "Stays as it is here");
        desk.Report.Row(plan.Row.Table, Verdict.Kept, reader.Findings, $"/sessions/{plan.Origin!.EntityId}");
        if (plan.InvoiceRow is { } invoice && desk.Origins.IsFirst(invoice)) desk.Report.Row(invoice.Table, desk.Origins.Find(invoice) is null ? Verdict.LeftOut : Verdict.Kept,
            [new Finding(invoice.Table, invoice.LegacyId, "its session changed", why, "Stays as it is here")]);
    }

    private void KeepInvoice(RowReader reader, OlderRow invoice)
    {
        reader.Say($"invoice {invoice.LegacyId}", "Its invoice was changed here since.", "Without that invoice");
        if (desk.Origins.IsFirst(invoice)) desk.Report.Row(invoice.Table, Verdict.Kept);
    }

    private SessionParties Parties(RowReader reader)
    {
        var party = OlderParty.Read(reader, index.Login(reader.Row));
        if (party.IsNobody) reader.Say("client: null", "Neither a name nor an address.", $"For \"Unknown (older {reader.Row.Table})\"");
        var client = clients.Of(party, $"Unknown (older {reader.Row.Table})", OlderInstant.First(reader.Row, "created_at", "updated_at") ?? desk.Now, reader.Row.Text("client_phone")?.Trim() is { Length: > 0 and <= 50 } phone ? phone : null);
        if (string.IsNullOrWhiteSpace(reader.Row.Text("session_type"))) reader.Say("session_type: null", "No kind.", "Other");
        return new SessionParties(client.Id, party.Name ?? client.Name, party.Email?.Text, types.Of(reader.Row.Text("session_type")));
    }

    private async Task StoreAsync(SessionPlan plan, Session session, RowReader reader)
    {
        if (plan.Verdict is Verdict.New) desk.Origins.Add(plan.Row.Table, plan.Row.LegacyId, BroughtKind.Session, session.Id, true, plan.Hash, session.Version);
        else await desk.Origins.RenewAsync(plan.Row, plan.Hash, session.Version, desk.Cancel);
        desk.Report.Row(plan.Row.Table, plan.Verdict, reader.Findings, $"/sessions/{session.Id}");
    }

    private void CountPayments(Session session, Verdict verdict)
    {
        foreach (var _ in session.Payments) desk.Report.Row(ReportBuilder.PaymentsKind, verdict);
    }
}
