using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Brings over the invoices that no session took: standalone ones, void ones, and those whose session cannot have one.</summary>
internal sealed class InvoiceStep(Desk desk, SourceIndex index, InvoiceMaker maker, NumberBook numbers, Standing standing)
{
    private readonly HashSet<string> taken = [];

    public async Task RunAsync()
    {
        await foreach (var batch in desk.Source.ReadAsync(OlderTables.Invoices, desk.Cancel))
        {
            var rows = batch.Where(row => !IsTaken(row) && !desk.IsRepeated(row)).ToList();
            var sessions = await SessionsOfAsync(rows);
            await standing.LoadAsync([], [.. rows.Where(row => desk.Origins.Compare(row) is Verdict.Changed).Select(row => desk.Origins.Find(row)!.EntityId)]);
            foreach (var row in rows) await OneAsync(row, sessions);
            await standing.CountInvoicesAsync([.. rows.Select(row => (row, desk.Origins.Find(row))).Where(pair => pair.Item2 is { Added: true } origin && Unchanged.Contains(pair.row)).Select(pair => pair.Item2!.EntityId)]);
            Unchanged.Clear();
            await desk.FlushAsync(OlderTables.Invoices, batch.Count);
        }
    }

    /// <summary>Those of an earlier run that have not changed.</summary>
    private HashSet<OlderRow> Unchanged { get; } = [];

    /// <summary>Brought with its session before; a second row with its id is not that row.</summary>
    private bool IsTaken(OlderRow row) => index.Invoices.IsUsed(row.LegacyId) && taken.Add(row.LegacyId);

    private async Task OneAsync(OlderRow row, Dictionary<string, OlderRow> sessions)
    {
        var reader = desk.Read(row);
        var verdict = desk.Origins.Compare(row);
        var (sessionRow, sessionId) = Session(row, sessions);
        if (verdict is Verdict.New && await TwinAsync(reader, sessionId) is { } twin)
        {
            desk.Origins.Add(row.Table, row.LegacyId, BroughtKind.Invoice, twin, false, row.Hash, null);
            desk.Report.Row(row.Table, Verdict.Linked, reader.Findings, $"/invoicing/{twin}");
            return;
        }

        if (desk.Origins.Find(row) is not { Added: false }) OlderSums.Invoice(desk, row);
        if (verdict is Verdict.Already)
        {
            Unchanged.Add(row);
            desk.Report.Row(row.Table, Verdict.Already);
            return;
        }

        SayWhyAlone(reader, sessionRow);
        if (await maker.AloneAsync(reader, sessionRow is null ? null : desk.Read(sessionRow), sessionId) is { } invoice)
        {
            await maker.StoreAsync(reader, invoice, false);
            return;
        }

        standing.CountKept(null, standing.Invoice(desk.Origins.Find(row)!.EntityId));
        reader.Say("changed at the source", "It was changed or removed here since.", "Stays as it is here");
        desk.Report.Row(row.Table, Verdict.Kept, reader.Findings, $"/invoicing/{desk.Origins.Find(row)!.EntityId}");
    }

    private static void SayWhyAlone(RowReader reader, OlderRow? session)
    {
        if (OlderStatuses.IsCancelledInvoice(reader.Row)) return;
        var names = OlderWords.Id(reader.Row, "session_id") ?? OlderWords.Id(reader.Row, "booking_id");
        if (names is null) return;
        var older = $"{(OlderWords.Id(reader.Row, "session_id") is null ? "booking_id" : "session_id")}: {names}";
        if (session is null) reader.Say(older, "Its session is gone.", "An invoice without a session");
        else if (OlderStatuses.Of(session).IsWork()) reader.Say(older, "Its session has another invoice already.", "An invoice without a session");
        else reader.Say(older, $"Its session is \"{session.Text("status")}\" there, which cannot be invoiced.", "An invoice without a session");
    }

    private (OlderRow? Row, Guid? Id) Session(OlderRow invoice, Dictionary<string, OlderRow> sessions)
    {
        foreach (var (column, table) in Columns)
        {
            if (OlderWords.Id(invoice, column) is { } id && sessions.TryGetValue($"{table} {id}", out var row)) return (row, desk.Origins.Find(table, id)?.EntityId);
        }

        return (null, null);
    }

    private static readonly (string Column, string Table)[] Columns = [("session_id", OlderTables.Sessions), ("booking_id", OlderTables.Bookings)];

    private async Task<Dictionary<string, OlderRow>> SessionsOfAsync(List<OlderRow> invoices)
    {
        var found = new Dictionary<string, OlderRow>();
        foreach (var (column, table) in Columns)
        {
            var ids = invoices.Select(row => OlderWords.Id(row, column) is null ? null : row.Value(column)).OfType<object>().Distinct().ToList();
            foreach (var row in await desk.Source.FindAsync(table, ids, desk.Cancel)) found.TryAdd($"{table} {row.LegacyId}", row);
        }

        return found;
    }

    /// <summary>The invoice that this is already, from another source: the same number and amount, or the one of the session it was joined to.</summary>
    private async Task<Guid?> TwinAsync(RowReader reader, Guid? sessionId)
    {
        var number = NumberBook.Written(reader.Row);
        var total = OlderItems.Read(desk.Read(reader.Row), "", false).Total;
        if (number is not null && numbers.IsTaken(number))
        {
            var source = desk.Source.Kind;
            var here = desk.Db.Invoices.AsNoTracking().Where(i => i.Number == number && i.Total == total)
                .Where(i => !desk.Db.Set<LegacyOrigin>().Any(o => o.Kind == BroughtKind.Invoice && o.EntityId == i.Id && o.Source == source));
            if (await here.Select(i => (Guid?)i.Id).SingleOrDefaultAsync(desk.Cancel) is { } same) return same;
        }

        if (sessionId is not { } id || OlderStatuses.IsCancelledInvoice(reader.Row)) return null;
        var joined = await desk.Db.Set<LegacyOrigin>().AnyAsync(o => o.EntityId == id && !o.Added && o.Source == desk.Source.Kind, desk.Cancel);
        return joined ? await desk.Db.Sessions.AsNoTracking().Where(s => s.Id == id && s.Invoice!.Total == total).Select(s => s.InvoiceId).SingleOrDefaultAsync(desk.Cancel) : null;
    }
}
