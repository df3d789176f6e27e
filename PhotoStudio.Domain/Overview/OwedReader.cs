using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;

namespace PhotoStudio.Domain.Overview;

/// <summary>Sums what is owed on issued invoices.</summary>
internal static class OwedReader
{
    public static async Task<(MoneySum Owed, OverdueInvoices Overdue)> ReadAsync(StudioDb db, DateOnly today, CancellationToken cancel)
    {
        var groups = await db.Invoices.AsNoTracking()
            .Where(i => i.State == InvoiceState.Issued && i.Balance > 0)
            .GroupBy(i => i.DueDate < today)
            .Select(group => new { Overdue = group.Key, Count = group.Count(), Balance = group.Sum(i => i.Balance), Oldest = group.Min(i => i.DueDate) })
            .ToListAsync(cancel);
        var late = groups.Find(group => group.Overdue);
        return (new MoneySum(groups.Sum(group => group.Count), groups.Sum(group => group.Balance)), new OverdueInvoices(late?.Count ?? 0, late?.Balance ?? 0, late?.Oldest));
    }
}
