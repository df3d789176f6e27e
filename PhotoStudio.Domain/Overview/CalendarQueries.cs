using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Overview;

/// <summary>Which sessions a calendar shows; the cancelled never.</summary>
public sealed record CalendarFilter(DayRange Days, Guid? PhotographerId = null, Guid? SessionTypeId = null);

/// <summary>A session on its day. Money in minor units of its currency.</summary>
public sealed record CalendarSession(
    Guid Id, Guid Version, SessionStatus Status, DateOnly Date, TimeOnly? StartTime, int DurationMinutes, string SessionType, string ClientName, string? Location,
    string? Photographer, string CurrencyCode, long Total, long Balance)
{
    /// <summary>Nothing is owed before a booking.</summary>
    public long Owed => Status is SessionStatus.Request or SessionStatus.Quoted ? 0 : Balance;
}

/// <summary>The sessions of some days in their order, and the minutes kept free after each.</summary>
public sealed record CalendarView(IReadOnlyList<CalendarSession> Sessions, int BufferMinutes)
{
    public IReadOnlyList<CalendarSession> On(DateOnly day) => [.. Sessions.Where(session => session.Date == day)];
}

/// <summary>Reads the sessions of a week or a month in two statements; staff only.</summary>
public sealed class CalendarQueries(StudioDatabase database)
{
    /// <summary>Six weeks of a month, and room.</summary>
    private const int MostDays = 62;

    private const int Most = 2000;

    public async Task<Result<CalendarView>> ReadAsync(Actor actor, CalendarFilter filter, CancellationToken cancel)
    {
        if (OverviewAccess.WhyNot(actor) is { } never) return never;
        if (filter.Days.Days is < 1 or > MostDays) return new Invalid("days", $"A calendar shows 1 to {MostDays} days.");
        await using var db = await database.OpenAsync(cancel);
        var (from, to) = (filter.Days.From, filter.Days.To);
        var sessions = await db.Sessions.AsNoTracking()
            .Where(s => s.Date >= from && s.Date <= to && s.CancelledAt == null)
            .Where(s => filter.PhotographerId == null || s.PhotographerId == filter.PhotographerId)
            .Where(s => filter.SessionTypeId == null || s.SessionTypeId == filter.SessionTypeId)
            .OrderBy(s => s.Date).ThenBy(s => s.StartTime == null).ThenBy(s => s.StartTime).ThenBy(s => s.Id)
            .Take(Most)
            .Select(s => new CalendarSession(
                s.Id, s.Version, s.Status, s.Date!.Value, s.StartTime, s.DurationMinutes, s.SessionType!.Name, s.ClientName, s.Location,
                db.Users.Where(user => user.Id == s.PhotographerId).Select(user => user.Name).FirstOrDefault(), s.CurrencyCode, s.Total, s.Balance))
            .ToListAsync(cancel);
        return new CalendarView(sessions, await db.Settings.Where(row => row.Id == StudioSettings.RowId).Select(row => row.Sessions.BufferMinutes).SingleAsync(cancel));
    }
}
