using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Web.Features.Portal;

/// <summary>A client's sessions as its page groups them, and the invoices that belong to none of them.</summary>
public sealed record MySessions(IReadOnlyList<SessionRow> Waiting, IReadOnlyList<SessionRow> Coming, IReadOnlyList<SessionRow> Earlier, IReadOnlyList<InvoiceRow> Invoices)
{
    /// <summary>Shoots that are ready to be looked at, newest first.</summary>
    public IReadOnlyList<GalleryRow> Photos { get; init; } = [];

    private static readonly Paging Most = new(1, Paging.MostPageSize);

    public bool None => Waiting.Count + Coming.Count + Earlier.Count + Invoices.Count + Photos.Count == 0;

    public static async Task<Result<MySessions>> ReadAsync(SessionQueries sessions, InvoiceQueries invoices, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var open = await sessions.ListAsync(actor, new SessionFilter { Paging = Most }, cancel);
        if (!open.Succeeded) return open.Problem;
        var cancelled = await sessions.ListAsync(actor, new SessionFilter { Cancelled = true, Paging = Most }, cancel);
        if (!cancelled.Succeeded) return cancelled.Problem;
        var alone = await invoices.ListAsync(actor, new InvoiceFilter { Type = InvoiceType.Standalone, Paging = Most }, cancel);
        if (!alone.Succeeded) return alone.Problem;
        return Group([.. open.Value.Page.Items, .. cancelled.Value.Page.Items], alone.Value.Page.Items, today);
    }

    /// <summary>Quotes to answer first, the next day first; then what is to come; what is over or cancelled last, newest first.</summary>
    public static MySessions Group(IReadOnlyList<SessionRow> rows, IReadOnlyList<InvoiceRow> invoices, DateOnly today)
    {
        var byDay = rows.OrderBy(row => row.Date is null).ThenBy(row => row.Date).ThenBy(row => row.StartTime).ToList();
        var waiting = byDay.Where(row => row.AllowedActions.Contains(SessionAction.Accept)).ToList();
        var coming = byDay.Except(waiting).Where(row => !row.Cancelled && !(row.Date < today)).ToList();
        var earlier = byDay.Except(waiting).Except(coming).OrderByDescending(row => row.Date).ToList();
        return new MySessions(waiting, coming, earlier, invoices);
    }
}
