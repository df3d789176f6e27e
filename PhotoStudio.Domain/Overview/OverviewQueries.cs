using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Overview;

/// <summary>Reads the Overview in a fixed number of statements, however much there is.</summary>
public sealed class OverviewQueries(StudioDatabase database, TimeProvider clock)
{
    public const int DaysAhead = 30;

    /// <param name="actor">Staff.</param>
    /// <param name="period">What revenue, expenses, profit and conversion are read for; everything else is as of now.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Result<OverviewView>> ReadAsync(Actor actor, Period period, CancellationToken cancel)
    {
        if (OverviewAccess.WhyNot(actor) is { } never) return never;
        await using var db = await database.OpenAsync(cancel);
        var settings = await db.Settings.AsNoTracking().SingleAsync(row => row.Id == StudioSettings.RowId, cancel);
        var today = settings.MomentOf(clock).Today;
        var (now, before) = (period.Days, period.Before(today));
        var pipeline = await PipelineReader.StepsAsync(db, today, cancel);
        var quotes = await PipelineReader.QuotesAsync(db, today, cancel);
        var (owed, overdue) = await OwedReader.ReadAsync(db, today, cancel);
        var ahead = pipeline.Where(step => step.Status is SessionStatus.Booked or SessionStatus.Paid).ToList();
        return new OverviewView
        {
            Revenue = await MoneyReader.RevenueAsync(db, now, before, cancel),
            Expenses = await MoneyReader.ExpensesAsync(db, now, before, cancel),
            Figures = new OverviewFigures(owed.Total, owed.Count, ahead.Sum(step => step.Net), ahead.Sum(step => step.Count), quotes.Open.Total, quotes.Open.Count),
            Conversion = await ConversionReader.ReadAsync(db, settings.InstantsOf(now), cancel),
            Months = await MoneyReader.MonthsAsync(db, ChartMonths.Of(period, today), cancel),
            Pipeline = pipeline,
            Decisions = await DecisionsAsync(db, actor, pipeline, quotes, overdue, cancel),
            Upcoming = await UpcomingReader.ReadAsync(db, today, today.AddDays(DaysAhead), cancel),
        };
    }

    private static async Task<OverviewDecisions> DecisionsAsync(StudioDb db, Actor actor, IReadOnlyList<PipelineStep> pipeline, QuoteStand quotes, OverdueInvoices overdue, CancellationToken cancel)
    {
        var (request, paid) = (Step(pipeline, SessionStatus.Request), Step(pipeline, SessionStatus.Paid));
        var people = actor.IsAdmin ? await PeopleReader.WaitingAsync(db, cancel) : null;
        var reviews = await db.Reviews.CountAsync(review => review.State == ReviewState.Waiting, cancel);
        var messages = await db.ContactMessages.CountAsync(message => !message.Suspect && message.DealtWithAt == null, cancel);
        return new OverviewDecisions(overdue, request.Count, request.Oldest, quotes.Accepted, quotes.Lapsing, paid.Count, paid.Total, reviews, people) { Messages = messages };
    }

    private static PipelineStep Step(IReadOnlyList<PipelineStep> steps, SessionStatus status) => steps.Single(step => step.Status == status);
}
