using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Overview;

/// <summary>Sums the ledger by the month in which money came or went.</summary>
internal static class RevenueReader
{
    public const int Months = 12;

    /// <summary>Every month, also those in which nothing came; the month of that day last.</summary>
    public static async Task<IReadOnlyList<MonthRevenue>> MonthsAsync(StudioDb db, DateOnly today, CancellationToken cancel)
    {
        var (first, end) = (FirstOf(today).AddMonths(1 - Months), FirstOf(today).AddMonths(1));
        var sums = await db.Payments.AsNoTracking()
            .Where(payment => payment.Date >= first && payment.Date < end)
            .GroupBy(payment => new { payment.Date.Year, payment.Date.Month })
            .Select(group => new { group.Key.Year, group.Key.Month, Amount = group.Sum(payment => payment.Kind == PaymentKind.Payment ? payment.Amount : -payment.Amount) })
            .ToListAsync(cancel);
        return [.. Enumerable.Range(0, Months).Select(first.AddMonths).Select(month =>
            new MonthRevenue(month, sums.Where(sum => sum.Year == month.Year && sum.Month == month.Month).Sum(sum => sum.Amount)))];
    }

    public static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
