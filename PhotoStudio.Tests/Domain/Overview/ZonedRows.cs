using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Overview;

/// <summary>Compares the money and the requests of a period with all rows, grouped here by the studio's own days.</summary>
public sealed class ZonedRows(StudioSqlite studio, CancellationToken cancel)
{
    public async Task CheckAsync(PeriodKind kind)
    {
        var settings = await studio.WithDbAsync(db => db.Settings.AsNoTracking().SingleAsync(cancel));
        var today = settings.MomentOf(studio.Clock).Today;
        var period = Period.Of(kind, today);
        var view = (await studio.Get<OverviewQueries>().ReadAsync(Cast.Sam, period, cancel)).Done();
        var payments = await studio.WithDbAsync(db => db.Payments.AsNoTracking().ToListAsync(cancel));
        var expenses = await studio.WithDbAsync(db => db.Expenses.AsNoTracking().ToListAsync(cancel));
        var requests = await studio.WithDbAsync(db => db.Sessions.AsNoTracking().Include(s => s.History).Where(s => s.CancelledAt == null).ToListAsync(cancel));
        foreach (var (days, revenue, spent) in new[] { (period.Days, view.Revenue.Now, view.Expenses.Now), (period.Before(today), view.Revenue.Before, view.Expenses.Before) })
            Assert.Equal((revenue, spent), (payments.Where(p => days.Contains(p.Date)).Sum(p => p.Signed), expenses.Where(e => days.Contains(e.Date)).Sum(e => e.Amount)));
        var asked = requests.Where(s => s.History.Any(entry => entry.Action is null && entry.From is null) && period.Days.Contains(DateOnly.FromDateTime(settings.ToLocal(s.CreatedAt)))).ToList();
        Assert.Equal((asked.Count, asked.Count(s => s.BookedAt is not null)), (view.Conversion.Requests, view.Conversion.Booked));
        var figures = new FigureRows(studio, cancel);
        Assert.Equal(view.Profit.Now, await figures.LedgerAsync(period.Days));
        Assert.All(view.Months, month => Assert.Equal(payments.Where(p => (p.Date.Year, p.Date.Month) == (month.Month.Year, month.Month.Month)).Sum(p => p.Signed), month.Revenue));
    }
}
