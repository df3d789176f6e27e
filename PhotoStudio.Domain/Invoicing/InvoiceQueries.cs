using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Reads lists of invoices: staff see all, a client its own issued ones.</summary>
public sealed class InvoiceQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>A page of rows with counts and sums, in a fixed number of queries.</summary>
    public async Task<Result<InvoiceList>> ListAsync(Actor actor, InvoiceFilter filter, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        if (filter.Paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var today = (await db.SettingsAsync(cancel)).MomentOf(clock).Today;
        var matching = InvoiceRows.Matching(db, filter, actor);
        var shown = matching.WithState(filter, today);
        var rows = await shown.Sorted(filter.Sort).Skip(filter.Paging.Skip).Take(filter.Paging.PageSize).ToRows().ToListAsync(cancel);
        var total = await shown.CountAsync(cancel);
        var page = new Page<InvoiceRow>([.. rows.Select(row => row.For(actor, today))], filter.Paging.Page, filter.Paging.PageSize, total);
        return new InvoiceList(page, await CountAsync(matching, today, cancel), await SumAsync(shown, today, cancel));
    }

    private static async Task<InvoiceCounts> CountAsync(IQueryable<Invoice> matching, DateOnly today, CancellationToken cancel)
    {
        var counts = await matching.GroupBy(i => i.State).Select(group => new { State = group.Key, Count = group.Count() }).ToListAsync(cancel);
        var overdue = await matching.CountAsync(i => i.State == InvoiceState.Issued && i.Balance > 0 && i.DueDate < today, cancel);
        return new InvoiceCounts(Enum.GetValues<InvoiceState>().ToDictionary(state => state, state => counts.Where(c => c.State == state).Sum(c => c.Count)), overdue);
    }

    private static async Task<InvoiceSums> SumAsync(IQueryable<Invoice> shown, DateOnly today, CancellationToken cancel)
    {
        var sums = await shown.Where(i => i.State != InvoiceState.Draft && i.State != InvoiceState.Void)
            .GroupBy(i => i.State == InvoiceState.Issued && i.Balance > 0 && i.DueDate < today)
            .Select(group => new
            {
                Overdue = group.Key,
                Count = group.Count(),
                Invoiced = group.Sum(i => i.Total - i.Credited),
                Paid = group.Sum(i => i.PaidAmount),
                Open = group.Sum(i => i.State == InvoiceState.Issued && i.Balance > 0 ? i.Balance : 0),
            })
            .ToListAsync(cancel);
        var late = sums.SingleOrDefault(sum => sum.Overdue);
        return new InvoiceSums(sums.Sum(s => s.Invoiced), sums.Sum(s => s.Paid), sums.Where(s => !s.Overdue).Sum(s => s.Open), late?.Open ?? 0, late?.Count ?? 0);
    }
}
