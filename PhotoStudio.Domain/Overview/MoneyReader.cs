using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Overview;

/// <summary>An amount of the chosen days, and of the days it is compared with.</summary>
public sealed record Compared(long Now, long Before);

/// <summary>Money that came in and went out in a month; <paramref name="Month"/> is its first day.</summary>
public sealed record MonthMoney(DateOnly Month, long Revenue, long Expenses)
{
    public long Profit => Revenue - Expenses;
}

/// <summary>Sums the ledger and the expenses by their days. Both days and months are the studio's: a payment and an expense keep the day they were recorded for.</summary>
internal static class MoneyReader
{
    public static async Task<Compared> RevenueAsync(StudioDb db, DayRange now, DayRange before, CancellationToken cancel)
    {
        var sum = await db.Payments.AsNoTracking()
            .Where(p => (p.Date >= now.From && p.Date <= now.To) || (p.Date >= before.From && p.Date <= before.To))
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Now = all.Sum(p => p.Date < now.From || p.Date > now.To ? 0 : p.Kind == PaymentKind.Payment ? p.Amount : -p.Amount),
                Before = all.Sum(p => p.Date < before.From || p.Date > before.To ? 0 : p.Kind == PaymentKind.Payment ? p.Amount : -p.Amount),
            })
            .SingleOrDefaultAsync(cancel);
        return new Compared(sum?.Now ?? 0, sum?.Before ?? 0);
    }

    public static async Task<Compared> ExpensesAsync(StudioDb db, DayRange now, DayRange before, CancellationToken cancel)
    {
        var sum = await db.Expenses.AsNoTracking()
            .Where(e => (e.Date >= now.From && e.Date <= now.To) || (e.Date >= before.From && e.Date <= before.To))
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Now = all.Sum(e => e.Date < now.From || e.Date > now.To ? 0 : e.Amount),
                Before = all.Sum(e => e.Date < before.From || e.Date > before.To ? 0 : e.Amount),
            })
            .SingleOrDefaultAsync(cancel);
        return new Compared(sum?.Now ?? 0, sum?.Before ?? 0);
    }

    /// <summary>Every month of the days, also those in which nothing came or went.</summary>
    public static async Task<IReadOnlyList<MonthMoney>> MonthsAsync(StudioDb db, DayRange days, CancellationToken cancel)
    {
        var revenue = await db.Payments.AsNoTracking().Where(p => p.Date >= days.From && p.Date <= days.To)
            .GroupBy(p => new { p.Date.Year, p.Date.Month })
            .Select(month => new { month.Key.Year, month.Key.Month, Sum = month.Sum(p => p.Kind == PaymentKind.Payment ? p.Amount : -p.Amount) })
            .ToDictionaryAsync(month => (month.Year, month.Month), month => month.Sum, cancel);
        var expenses = await db.Expenses.AsNoTracking().Where(e => e.Date >= days.From && e.Date <= days.To)
            .GroupBy(e => new { e.Date.Year, e.Date.Month })
            .Select(month => new { month.Key.Year, month.Key.Month, Sum = month.Sum(e => e.Amount) })
            .ToDictionaryAsync(month => (month.Year, month.Month), month => month.Sum, cancel);
        return [.. ChartMonths.Each(days).Select(month => new MonthMoney(month, revenue.GetValueOrDefault((month.Year, month.Month)), expenses.GetValueOrDefault((month.Year, month.Month))))];
    }
}
