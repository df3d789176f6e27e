using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Sessions;

/// <summary>How many, and what they come to in minor units.</summary>
public sealed record SessionSum(int Count, long Total);

/// <summary>Sessions of a stretch of days by status; cancelled ones apart.</summary>
public sealed record SessionMetrics(DateOnly? From, DateOnly? To, IReadOnlyDictionary<SessionStatus, SessionSum> ByStatus, SessionSum Cancelled);

/// <summary>Counts and sums sessions by their date.</summary>
public sealed class SessionMetricsQueries(StudioDatabase database)
{
    public async Task<Result<SessionMetrics>> ReadAsync(Actor actor, DateOnly? from, DateOnly? to, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        if (!actor.IsStaff) return new NotAllowed();
        if (from > to) return new Invalid("to", "The last day cannot be before the first.");
        await using var db = await database.OpenAsync(cancel);
        var rows = await SessionRows.Matching(db, new SessionFilter { From = from, To = to }, actor)
            .GroupBy(s => new { s.Status, Cancelled = s.CancelledAt != null })
            .Select(group => new { group.Key.Status, group.Key.Cancelled, Count = group.Count(), Total = group.Sum(s => s.Total) })
            .ToListAsync(cancel);
        var byStatus = Enum.GetValues<SessionStatus>().ToDictionary(
            status => status,
            status => rows.Where(row => row.Status == status && !row.Cancelled).Aggregate(new SessionSum(0, 0), (sum, row) => new SessionSum(sum.Count + row.Count, sum.Total + row.Total)));
        var cancelled = rows.Where(row => row.Cancelled).ToList();
        return new SessionMetrics(from, to, byStatus, new SessionSum(cancelled.Sum(row => row.Count), cancelled.Sum(row => row.Total)));
    }
}
