using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Site;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Overview;

/// <summary>Opens the rows behind the figures as the pages do, and adds them up here.</summary>
public sealed class FigureRows(StudioSqlite studio, CancellationToken cancel)
{
    public async Task CheckAsync(Period period)
    {
        var view = (await studio.Get<OverviewQueries>().ReadAsync(Cast.Ada, period, cancel)).Done();
        var before = period.Before(studio.Today);
        Assert.Equal(view.Revenue, new Compared(await ReceivedAsync(period.Days), await ReceivedAsync(before)));
        Assert.Equal(view.Expenses, new Compared(await SpentAsync(period.Days), await SpentAsync(before)));
        Assert.Equal(view.Profit, new Compared(await LedgerAsync(period.Days), await LedgerAsync(before)));
        await CheckNowAsync(view);
        await CheckConversionAsync(view.Conversion, period.Days);
        await CheckDecisionsAsync(view.Decisions);
    }

    public async Task<long> ReceivedAsync(DayRange days) =>
        (await AllAsync(async paging => (await studio.Get<ReceivedQueries>().ReadAsync(Cast.Sam, days, paging, cancel)).Done().Page)).Sum(row => row.Amount);

    public async Task<long> SpentAsync(DayRange days) =>
        (await AllAsync(async paging => (await studio.Get<ExpenseQueries>().ListAsync(Cast.Sam, new ExpenseFilter { From = days.From, To = days.To, Paging = paging }, cancel)).Done().Page)).Sum(row => row.Amount);

    public async Task<long> LedgerAsync(DayRange days)
    {
        var rows = await AllAsync(async paging => (await studio.Get<LedgerQueries>().ReadAsync(Cast.Sam, days, paging, cancel)).Done().Page);
        Assert.All(rows, row => Assert.Equal(row.Amount, row.Received?.Amount ?? -row.Expense!.Amount));
        return rows.Sum(row => row.Amount);
    }

    private async Task CheckNowAsync(OverviewView view)
    {
        var issued = await AllAsync(async paging => (await studio.Get<InvoiceQueries>().ListAsync(Cast.Sam, new InvoiceFilter { States = [InvoiceStateFilter.Issued], Paging = paging }, cancel)).Done().Page);
        Assert.Equal((view.Figures.Outstanding, view.Figures.OutstandingCount), (issued.Sum(row => row.Balance), issued.Count));
        var ahead = await SessionsAsync(new SessionFilter { Statuses = [SessionStatus.Booked, SessionStatus.Paid] });
        var views = await studio.Get<SessionReader>().WholeAsync(Cast.Sam, new Page<SessionRow>(ahead, 1, ahead.Count, ahead.Count), cancel);
        Assert.Equal((view.Figures.BookedAhead, view.Figures.BookedAheadCount), (views.Items.Sum(session => session.Row.Total - session.Tax), ahead.Count));
        var quotes = await SessionsAsync(new SessionFilter { Quote = QuoteFilter.Open, QuoteDay = studio.Today });
        Assert.Equal((view.Figures.QuotesOpen, view.Figures.QuotesOpenCount), (quotes.Sum(row => row.Total), quotes.Count));
        foreach (var step in view.Pipeline)
        {
            var rows = step.Status is SessionStatus.Quoted ? quotes : await SessionsAsync(new SessionFilter { Statuses = [step.Status] });
            Assert.Equal((step.Count, step.Total), (rows.Count, rows.Sum(row => row.Total)));
        }
    }

    private async Task CheckConversionAsync(Conversion conversion, DayRange days)
    {
        var asked = await SessionsAsync(new SessionFilter { RequestedDays = days });
        var booked = await SessionsAsync(new SessionFilter { RequestedDays = days, Booked = true });
        Assert.Equal((conversion.Requests, conversion.Booked), (asked.Count, booked.Count));
        Assert.Subset(asked.Select(row => row.Id).ToHashSet(), booked.Select(row => row.Id).ToHashSet());
    }

    private async Task CheckDecisionsAsync(OverviewDecisions decisions)
    {
        var overdue = await AllAsync(async paging => (await studio.Get<InvoiceQueries>().ListAsync(Cast.Sam, new InvoiceFilter { States = [InvoiceStateFilter.Overdue], Paging = paging }, cancel)).Done().Page);
        Assert.Equal((decisions.Overdue.Count, decisions.Overdue.Balance), (overdue.Count, overdue.Sum(row => row.Balance)));
        Assert.Equal(decisions.Requests, (await SessionsAsync(new SessionFilter { Statuses = [SessionStatus.Request] })).Count);
        var paid = await SessionsAsync(new SessionFilter { Statuses = [SessionStatus.Paid] });
        Assert.Equal((decisions.PaidNotInvoiced, decisions.PaidNotInvoicedTotal), (paid.Count, paid.Sum(row => row.Total)));
        Assert.Equal(decisions.Reviews, (await AllAsync(async paging => (await studio.Get<ReviewQueries>().ListAsync(Cast.Sam, ReviewState.Waiting, paging, cancel)).Done().Page)).Count);
        Assert.Equal(decisions.Messages, (await AllAsync(async paging => (await studio.Get<ContactQueries>().ListAsync(Cast.Sam, ContactSlice.Open, paging, cancel)).Done().Page)).Count);
        foreach (var (slice, sum) in new[] { (QuoteFilter.Accepted, decisions.Accepted), (QuoteFilter.Lapsing, decisions.Lapsing) })
        {
            var rows = await SessionsAsync(new SessionFilter { Quote = slice, QuoteDay = studio.Today });
            Assert.Equal((sum.Count, sum.Total), (rows.Count, rows.Sum(row => row.Total)));
        }
    }

    private Task<List<SessionRow>> SessionsAsync(SessionFilter filter) =>
        AllAsync(async paging => (await studio.Get<SessionQueries>().ListAsync(Cast.Sam, filter with { Paging = paging }, cancel)).Done().Page);

    /// <summary>Every page, small ones, so that paging is walked too.</summary>
    private static async Task<List<T>> AllAsync<T>(Func<Paging, Task<Page<T>>> read)
    {
        var rows = new List<T>();
        for (var number = 1; ; number++)
        {
            var page = await read(new Paging(number, 150));
            rows.AddRange(page.Items);
            if (!page.HasNext) return rows;
        }
    }
}
