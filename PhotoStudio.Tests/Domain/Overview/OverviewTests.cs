using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain.Demo;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Overview;

/// <summary>The Overview of the demo, its figures compared with rows added up here.</summary>
[Collection(DemoCollection.Name)]
public sealed class OverviewTests(DemoFixture demo)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DateOnly Today => demo.Studio.Today;

    private Period Month => Period.Of(PeriodKind.Month, Today);

    [Fact]
    public async Task Revenue_is_what_the_payments_of_each_month_add_up_to()
    {
        var payments = await demo.Studio.WithDbAsync(db => db.Payments.AsNoTracking().ToListAsync(Cancel));
        var view = await ReadAsync(Cast.Sam);

        Assert.Equal(12, view.Months.Count);
        Assert.Equal(new DateOnly(2025, 12, 1), view.Months[0].Month);
        Assert.All(view.Months, month => Assert.Equal(payments.Where(p => p.Date.Year == month.Month.Year && p.Date.Month == month.Month.Month).Sum(p => p.Signed), month.Revenue));
        Assert.Equal(view.Months[11].Revenue, view.Revenue.Now);
        Assert.Equal(payments.Where(p => p.Date >= new DateOnly(2026, 10, 1) && p.Date <= new DateOnly(2026, 10, 23)).Sum(p => p.Signed), view.Revenue.Before);
        Assert.True(view.Revenue.Now > 0);
    }

    [Fact]
    public async Task What_is_owed_booked_and_quoted_equals_the_rows_behind_it()
    {
        var sessions = (await demo.Studio.WithDbAsync(db => db.Sessions.AsNoTracking().ToListAsync(Cancel))).Where(s => !s.Cancelled).ToList();
        var owed = (await demo.Studio.WithDbAsync(db => db.Invoices.AsNoTracking().ToListAsync(Cancel))).Where(i => i.State is InvoiceState.Issued).ToList();
        var figures = (await ReadAsync(Cast.Sam)).Figures;

        Assert.Equal((owed.Sum(i => i.Balance), owed.Count), (figures.Outstanding, figures.OutstandingCount));
        var ahead = sessions.Where(s => s.Status is SessionStatus.Booked or SessionStatus.Paid).ToList();
        Assert.Equal((ahead.Sum(s => s.Total - s.Tax), ahead.Count), (figures.BookedAhead, figures.BookedAheadCount));
        var quotes = sessions.Where(s => s.Status is SessionStatus.Quoted && s.QuoteDeclinedAt is null && (s.QuoteAcceptedAt is not null || s.QuoteValidUntil >= Today)).ToList();
        Assert.Equal((quotes.Sum(s => s.Total), quotes.Count), (figures.QuotesOpen, figures.QuotesOpenCount));
    }

    [Theory]
    [InlineData(QuoteFilter.Open)]
    [InlineData(QuoteFilter.Accepted)]
    [InlineData(QuoteFilter.Lapsing)]
    public async Task A_figure_of_quotes_opens_as_many_rows_as_it_counts(QuoteFilter quote)
    {
        var view = await ReadAsync(Cast.Sam);
        var list = await demo.Studio.Get<SessionQueries>().ListAsync(Cast.Sam, new SessionFilter { Quote = quote, QuoteDay = Today }, Cancel);

        var counted = quote switch
        {
            QuoteFilter.Open => view.Figures.QuotesOpenCount,
            QuoteFilter.Accepted => view.Decisions.Accepted.Count,
            QuoteFilter.Lapsing => view.Decisions.Lapsing.Count,
        };
        Assert.True(counted > 0);
        Assert.Equal(counted, list.Value!.Page.Total);
    }

    [Fact]
    public async Task What_waits_is_the_same_in_the_navigation_and_people_only_for_an_admin()
    {
        var (forAda, forSam) = (await ReadAsync(Cast.Ada), await ReadAsync(Cast.Sam));
        var waiting = await demo.Studio.Get<WaitingQueries>().ReadAsync(Cast.Ada, Cancel);

        Assert.Equal(new Waiting(forAda.Decisions.Requests, forAda.Decisions.Overdue.Count, forAda.Decisions.People!.Count), waiting);
        Assert.Equal(new PeopleWaiting(2, "Finn Carroll"), forAda.Decisions.People);
        Assert.Null(forSam.Decisions.People);
        Assert.Equal(0, (await demo.Studio.Get<WaitingQueries>().ReadAsync(Cast.Sam, Cancel)).Users);
    }

    [Fact]
    public async Task It_takes_twelve_statements_and_one_more_for_an_admin_however_much_there_is()
    {
        demo.Statements.Take();
        await ReadAsync(Cast.Sam);
        Assert.Equal(12, demo.Statements.Take());
        await ReadAsync(Cast.Ada);
        Assert.Equal(13, demo.Statements.Take());
        (await demo.Studio.Get<OverviewQueries>().ReadAsync(Cast.Sam, Period.Range(new DateOnly(2023, 1, 1), Today), Cancel)).Done();
        Assert.Equal(12, demo.Statements.Take());
    }

    [Fact]
    public async Task A_month_of_the_calendar_takes_two_statements_and_leaves_out_the_cancelled()
    {
        demo.Statements.Take();
        var view = (await demo.Studio.Get<CalendarQueries>().ReadAsync(Cast.Sam, new CalendarFilter(new DayRange(new DateOnly(2026, 10, 26), new DateOnly(2026, 12, 6))), Cancel)).Done();
        Assert.Equal(2, demo.Statements.Take());
        var sessions = await demo.Studio.WithDbAsync(db => db.Sessions.AsNoTracking().Where(s => s.CancelledAt == null && s.Date != null).ToListAsync(Cancel));
        Assert.Equal(sessions.Count(s => s.Date >= new DateOnly(2026, 10, 26) && s.Date <= new DateOnly(2026, 12, 6)), view.Sessions.Count);
        Assert.IsType<Invalid>((await demo.Studio.Get<CalendarQueries>().ReadAsync(Cast.Sam, new CalendarFilter(new DayRange(new DateOnly(2020, 1, 1), Today)), Cancel)).Problem);
    }

    [Fact]
    public async Task A_quote_that_lapsed_is_no_longer_on_its_way()
    {
        var sessions = (await demo.Studio.WithDbAsync(db => db.Sessions.AsNoTracking().ToListAsync(Cancel))).Where(s => !s.Cancelled && s.Status is SessionStatus.Quoted).ToList();
        var quoted = (await ReadAsync(Cast.Sam)).Pipeline.Single(step => step.Status is SessionStatus.Quoted);
        Assert.Contains(sessions, s => s.QuoteAcceptedAt is null && s.QuoteDeclinedAt is null && s.QuoteValidUntil < Today);
        Assert.Equal(sessions.Count(s => s.QuoteDeclinedAt is null && (s.QuoteAcceptedAt is not null || s.QuoteValidUntil >= Today)), quoted.Count);
    }

    [Fact]
    public async Task A_month_opens_the_payments_it_is_made_of()
    {
        var view = await ReadAsync(Cast.Sam);
        var month = (await demo.Studio.Get<ReceivedQueries>().ReadAsync(Cast.Sam, Period.Of(PeriodKind.Month, Today).Days, new Paging(), Cancel)).Value!;

        Assert.Equal(view.Revenue.Now, month.Sum);
        Assert.Equal(month.Sum, month.Page.Items.Sum(row => row.Amount));
        Assert.All(month.Page.Items, row => Assert.NotNull(row.ClientName));
    }

    [Fact]
    public async Task Upcoming_sessions_begin_today_and_end_after_thirty_days()
    {
        var upcoming = (await ReadAsync(Cast.Sam)).Upcoming;

        Assert.Equal(2, upcoming.Count(session => session.Date == Today));
        Assert.All(upcoming, session => Assert.InRange(session.Date, Today, Today.AddDays(30)));
        Assert.Equal(upcoming.OrderBy(session => session.Date).ThenBy(session => session.StartTime).Select(session => session.Id), upcoming.Select(session => session.Id));
    }

    [Fact]
    public async Task Only_the_studio_reads_it()
    {
        var queries = demo.Studio.Get<OverviewQueries>();

        Assert.IsType<NotSignedIn>((await queries.ReadAsync(Cast.Eve, Month, Cancel)).Problem);
        Assert.IsType<NotSignedIn>((await queries.ReadAsync(Cast.Penny, Month, Cancel)).Problem);
        Assert.IsType<NotAllowed>((await queries.ReadAsync(new Actor(ActorRole.Client, null, "Clara", Guid.NewGuid()), Month, Cancel)).Problem);
    }

    private async Task<OverviewView> ReadAsync(Actor actor) => (await demo.Studio.Get<OverviewQueries>().ReadAsync(actor, Month, Cancel)).Value!;
}
