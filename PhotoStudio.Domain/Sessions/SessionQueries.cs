using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Reads sessions: staff see all, a client its own.</summary>
public sealed class SessionQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>A page of rows with counts and sums, in a fixed number of queries.</summary>
    public async Task<Result<SessionList>> ListAsync(Actor actor, SessionFilter filter, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        if (filter.Paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var settings = await db.SettingsAsync(cancel);
        if (filter.RequestedDays is { } days) filter = filter with { Requested = settings.InstantsOf(days) };
        var matching = SessionRows.Matching(db, filter, actor);
        var shown = matching.WithStatus(filter);
        var rows = await shown.Sorted(filter.Sort).Skip(filter.Paging.Skip).Take(filter.Paging.PageSize).ToRows(db).ToListAsync(cancel);
        var sums = await shown.GroupBy(_ => 1).Select(all => new { Count = all.Count(), Total = all.Sum(s => s.Total), Balance = all.Sum(s => s.Status == SessionStatus.Request || s.Status == SessionStatus.Quoted ? 0 : s.Balance) }).SingleOrDefaultAsync(cancel);
        var counts = await CountAsync(matching, cancel);
        var page = new Page<SessionRow>(WithActions(settings, rows, actor), filter.Paging.Page, filter.Paging.PageSize, sums?.Count ?? 0);
        return new SessionList(page, counts, sums?.Total ?? 0, sums?.Balance ?? 0);
    }

    private static async Task<SessionCounts> CountAsync(IQueryable<Session> matching, CancellationToken cancel)
    {
        var counts = await matching.GroupBy(s => new { s.Status, Cancelled = s.CancelledAt != null })
            .Select(group => new { group.Key.Status, group.Key.Cancelled, Count = group.Count() }).ToListAsync(cancel);
        var byStatus = Enum.GetValues<SessionStatus>().ToDictionary(status => status, status => counts.Where(c => c.Status == status && !c.Cancelled).Sum(c => c.Count));
        return new SessionCounts(byStatus, counts.Where(c => c.Cancelled).Sum(c => c.Count));
    }

    private List<SessionRow> WithActions(StudioSettings settings, List<SessionRow> rows, Actor actor)
    {
        var today = settings.MomentOf(clock).Today;
        return [.. rows.Select(row => row with { AllowedActions = SessionRules.AllowedActions(row.Facts, actor, today) })];
    }
}
