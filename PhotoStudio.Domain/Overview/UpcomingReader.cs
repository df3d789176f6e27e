using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Overview;

/// <summary>Reads the sessions that are to come, and those of this week.</summary>
internal static class UpcomingReader
{
    /// <summary>More than a studio photographs in a month; what is beyond stands in the list of sessions.</summary>
    private const int Most = 200;

    public static Task<List<UpcomingSession>> ReadAsync(StudioDb db, DateOnly from, DateOnly to, CancellationToken cancel) => db.Sessions.AsNoTracking()
        .Where(s => s.Date >= from && s.Date <= to && s.CancelledAt == null)
        .Where(s => s.Status == SessionStatus.Booked || s.Status == SessionStatus.Paid || s.Status == SessionStatus.Invoiced)
        .OrderBy(s => s.Date).ThenBy(s => s.StartTime).ThenBy(s => s.Id)
        .Take(Most)
        .Select(s => new UpcomingSession(
            s.Id, s.Status, s.Date!.Value, s.StartTime, s.DurationMinutes, s.SessionType!.Name, s.ClientName, s.Location,
            db.Users.Where(user => user.Id == s.PhotographerId).Select(user => user.Name).FirstOrDefault(), s.Balance))
        .ToListAsync(cancel);
}
