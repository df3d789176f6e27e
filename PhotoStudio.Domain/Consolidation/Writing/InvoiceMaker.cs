using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Makes invoices, or makes them again after a change at the source.</summary>
internal sealed class InvoiceMaker(Desk desk, SourceIndex index, ClientBook clients, NumberBook numbers, Standing standing)
{
    private readonly Seller seller = Seller.Of(desk.Terms.Settings);

    /// <summary>The invoice that a session is made with; none when it was touched here.</summary>
    public async Task<(BroughtInvoice? Older, Invoice? Invoice)> ForSessionAsync(RowReader reader, RowReader session, SessionParties parties, Guid sessionId)
    {
        var origin = desk.Origins.Find(reader.Row);
        var present = origin is null ? null : standing.Invoice(origin.EntityId);
        if (origin is not null && present is not { BroughtOverAt: not null }) return (null, null);
        var (day, _) = OlderWhen.Peek(session.Row, desk.Terms.Zone);
        var place = session.Row.Text("location")?.Trim().ReplaceLineEndings(" ");
        var subject = RowReader.Cut(string.IsNullOrEmpty(place) ? parties.Type.Name : $"{parties.Type.Name}, {place}", 450);
        var party = OlderParty.Read(reader, null);
        var who = new InvoiceParties(parties.ClientId, party.Name ?? parties.ClientName, party.Email?.Text ?? parties.ClientEmail, sessionId, day, subject);
        var older = InvoiceMapping.Map(reader, who, numbers.Of(reader, present?.Number), session, desk.Terms);
        return (older, await TakeAsync(older, present));
    }

    /// <summary>An invoice without a session that it moves with.</summary>
    public async Task<Invoice?> AloneAsync(RowReader reader, RowReader? session, Guid? sessionId)
    {
        var origin = desk.Origins.Find(reader.Row);
        var present = origin is null ? null : standing.Invoice(origin.EntityId);
        if (origin is not null && present is not { BroughtOverAt: not null }) return null;
        var party = OlderParty.Read(reader, index.Login(reader.Row));
        if (party.IsNobody && session is not null) party = OlderParty.Read(session, index.Login(session.Row));
        if (party.IsNobody) reader.Say("client: null", "It names nobody, and its booking is gone.", $"For \"{Unknown}\"");
        var client = clients.Of(party, Unknown, OlderInstant.First(reader.Row, "created_at", "updated_at") ?? desk.Now);
        var who = new InvoiceParties(client.Id, party.Name ?? client.Name, party.Email?.Text, OlderStatuses.IsCancelledInvoice(reader.Row) ? sessionId : null);
        return await TakeAsync(InvoiceMapping.Map(reader, who, numbers.Of(reader, present?.Number), null, desk.Terms), present);
    }

    public const string Unknown = "Unknown (older invoices)";

    /// <summary>Notes where it came from, and what became of the row.</summary>
    /// <param name="reader">The row.</param>
    /// <param name="invoice">Ours.</param>
    /// <param name="paired">Whether its payments are counted with its session.</param>
    public async Task StoreAsync(RowReader reader, Invoice invoice, bool paired)
    {
        var verdict = desk.Origins.Find(reader.Row) is null ? Verdict.New : Verdict.Changed;
        if (verdict is Verdict.New) desk.Origins.Add(reader.Row.Table, reader.Row.LegacyId, BroughtKind.Invoice, invoice.Id, true, reader.Row.Hash, invoice.Version);
        else await desk.Origins.RenewAsync(reader.Row, reader.Row.Hash, invoice.Version, desk.Cancel);
        standing.Count(invoice, paired);
        desk.Origins.IsFirst(reader.Row);
        desk.Report.Row(reader.Row.Table, verdict, reader.Findings, $"/invoicing/{invoice.Id}");
        if (paired) return;
        foreach (var _ in invoice.Payments) desk.Report.Row(ReportBuilder.PaymentsKind, verdict);
    }

    /// <summary>Takes an untouched invoice from a session that the source now says something else about: it goes to the session that takes it in this run, or is made anew by its own row.</summary>
    public Task ReleaseAsync(Invoice invoice, Session session)
    {
        if (desk.Origins.LegacyIdOf(OlderTables.Invoices, invoice.Id) is not { } older || !index.Invoices.IsUsed(older)) return RemoveAsync(invoice);
        if (invoice.SessionId == session.Id) desk.Db.Entry(invoice).Property(i => i.SessionId).CurrentValue = null;
        foreach (var payment in session.Payments.Where(p => p.InvoiceId == invoice.Id).Select(p => desk.Db.Entry(p)).Where(p => p.State is not EntityState.Deleted).ToList())
            payment.Property(p => p.SessionId).CurrentValue = null;
        return Task.CompletedTask;
    }

    private async Task RemoveAsync(Invoice invoice)
    {
        numbers.Release(invoice.Number);
        await desk.Origins.ForgetAsync(BroughtKind.Invoice, invoice.Id, desk.Cancel);
        if (desk.Dry) return;
        await desk.Db.Sessions.Where(s => s.InvoiceId == invoice.Id).ExecuteUpdateAsync(change => change.SetProperty(s => s.InvoiceId, (Guid?)null), desk.Cancel);
        await desk.Db.Payments.Where(p => p.InvoiceId == invoice.Id).ExecuteUpdateAsync(change => change.SetProperty(p => p.InvoiceId, (Guid?)null), desk.Cancel);
        await desk.Db.Invoices.Where(i => i.Id == invoice.Id).ExecuteDeleteAsync(desk.Cancel);
        desk.Db.Entry(invoice).State = EntityState.Detached;
    }

    private Task<Invoice> TakeAsync(BroughtInvoice older, Invoice? present)
    {
        if (present is null)
        {
            var invoice = Invoice.BringOver(older, seller, desk.Actor, desk.Now);
            desk.Add(invoice);
            return Task.FromResult(invoice);
        }

        desk.Db.RemoveRange([.. present.Payments]);
        present.BringOverAgain(older, seller, desk.Actor, desk.Now);
        return Task.FromResult(present);
    }
}
