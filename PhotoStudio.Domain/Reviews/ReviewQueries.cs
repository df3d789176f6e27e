using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Reviews;

/// <summary>Reads reviews for staff.</summary>
public sealed class ReviewQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>How many wait to be published or hidden; 0 for whoever is not of the studio.</summary>
    public async Task<int> CountWaitingAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsStaff) return 0;
        await using var db = await database.OpenAsync(cancel);
        return await db.Reviews.CountAsync(r => r.State == ReviewState.Waiting, cancel);
    }

    /// <summary>A page of one state (null: all), those that wait first, then newest first.</summary>
    public async Task<Result<ReviewList>> ListAsync(Actor actor, ReviewState? state, Paging paging, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var counts = await CountAsync(db, cancel);
        var matching = state is null ? db.Reviews : db.Reviews.Where(r => r.State == state);
        var rows = await matching.AsNoTracking()
            .OrderBy(r => r.State == ReviewState.Waiting ? 0 : r.State == ReviewState.Published ? 1 : 2).ThenByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id)
            .Skip(paging.Skip).Take(paging.PageSize)
            .Select(r => new ReviewRow(
                r.Id, r.Version, r.State, r.Rating, r.Text, r.ReviewerName, r.SessionId, r.Session!.SessionType!.Name, r.Session.Date, r.Reply, r.Source, r.CreatedAt, r.PublishedAt))
            .ToListAsync(cancel);
        return new ReviewList(new Page<ReviewRow>(rows, paging.Page, paging.PageSize, counts.Of(state)), counts);
    }

    private async Task<ReviewCounts> CountAsync(StudioDb db, CancellationToken cancel)
    {
        var counts = await db.Reviews.GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var invited = await AskableSessions.Asked(db, clock.GetUtcNow().UtcDateTime).CountAsync(cancel);
        return new ReviewCounts(
            counts.GetValueOrDefault(ReviewState.Waiting), counts.GetValueOrDefault(ReviewState.Published), counts.GetValueOrDefault(ReviewState.Hidden), invited);
    }
}
