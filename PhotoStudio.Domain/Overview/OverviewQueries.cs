using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Overview;

/// <summary>Reads the Overview in a fixed number of statements, however much there is.</summary>
public sealed class OverviewQueries(StudioDatabase database, TimeProvider clock)
{
    public const int DaysAhead = 30;

    public async Task<Result<OverviewView>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        if (!actor.IsStaff) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var today = (await db.Settings.AsNoTracking().SingleAsync(row => row.Id == StudioSettings.RowId, cancel)).MomentOf(clock).Today;
        var months = await RevenueReader.MonthsAsync(db, today, cancel);
        var pipeline = await PipelineReader.StepsAsync(db, cancel);
        var quotes = await PipelineReader.QuotesAsync(db, today, cancel);
        var (owed, overdue) = await OwedReader.ReadAsync(db, today, cancel);
        var people = actor.IsAdmin ? await PeopleReader.WaitingAsync(db, cancel) : null;
        var (request, paid) = (Step(pipeline, SessionStatus.Request), Step(pipeline, SessionStatus.Paid));
        var ahead = pipeline.Where(step => step.Status is SessionStatus.Booked or SessionStatus.Paid).ToList();
        return new OverviewView
        {
            Figures = new OverviewFigures(months[^1].Amount, months[^2].Amount, owed.Total, owed.Count, ahead.Sum(step => step.Net), ahead.Sum(step => step.Count), quotes.Open.Total, quotes.Open.Count),
            Months = months,
            Pipeline = pipeline,
            Decisions = new OverviewDecisions(overdue, request.Count, request.Oldest, quotes.Accepted, quotes.Lapsing, paid.Count, paid.Total, people),
            Upcoming = await UpcomingReader.ReadAsync(db, today, today.AddDays(DaysAhead), cancel),
        };
    }

    private static PipelineStep Step(IReadOnlyList<PipelineStep> steps, SessionStatus status) => steps.Single(step => step.Status == status);
}
