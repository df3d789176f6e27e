using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Overview;

/// <summary>Money that came in, or (negative) went out: one of the two is there.</summary>
public sealed record LedgerRow(DateOnly Date, long Amount, ReceivedRow? Received, ExpenseRow? Expense);

/// <summary>The rows a profit is made of, a page at a time, and what all of them come to.</summary>
public sealed record Ledger(Page<LedgerRow> Page, long Revenue, long Expenses)
{
    public long Profit => Revenue - Expenses;
}

/// <summary>Reads payments, refunds and expenses side by side.</summary>
public sealed class LedgerQueries(StudioDatabase database)
{
    public async Task<Result<Ledger>> ReadAsync(Actor actor, DayRange days, Paging paging, CancellationToken cancel)
    {
        if (OverviewAccess.WhyNot(actor) is { } never) return never;
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var payments = db.Payments.AsNoTracking().Where(p => p.Date >= days.From && p.Date <= days.To);
        var expenses = db.Expenses.AsNoTracking().Where(e => e.Date >= days.From && e.Date <= days.To);
        var keys = payments.Select(p => new { p.Id, p.Date, Amount = p.Kind == PaymentKind.Payment ? p.Amount : -p.Amount, Spent = false })
            .Concat(expenses.Select(e => new { e.Id, e.Date, Amount = -e.Amount, Spent = true }));
        var sums = await keys.GroupBy(key => key.Spent).Select(kind => new { kind.Key, Count = kind.Count(), Sum = kind.Sum(key => key.Amount) }).ToListAsync(cancel);
        var page = await keys.OrderByDescending(key => key.Date).ThenByDescending(key => key.Id).Skip(paging.Skip).Take(paging.PageSize).ToListAsync(cancel);
        var ids = page.Select(key => key.Id).ToList();
        var received = await db.Payments.AsNoTracking().Where(p => ids.Contains(p.Id)).ToRows(db).ToDictionaryAsync(row => row.Id, cancel);
        var spent = await db.Expenses.AsNoTracking().Where(e => ids.Contains(e.Id)).ToRows().ToDictionaryAsync(row => row.Id, cancel);
        var rows = page.Select(key => new LedgerRow(key.Date, key.Amount, received.GetValueOrDefault(key.Id), spent.GetValueOrDefault(key.Id))).ToList();
        return new Ledger(new Page<LedgerRow>(rows, paging.Page, paging.PageSize, sums.Sum(kind => kind.Count)),
            sums.Where(kind => !kind.Key).Sum(kind => kind.Sum), -sums.Where(kind => kind.Key).Sum(kind => kind.Sum));
    }
}
