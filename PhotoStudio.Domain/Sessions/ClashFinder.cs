using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Finds the sessions that hold a slot: same photographer, or either has none, and each starts before the other's end plus the buffer. Touching is free.</summary>
public static class ClashFinder
{
    /// <summary>To be called inside the write transaction that takes the slot.</summary>
    /// <param name="db">The open database.</param>
    /// <param name="details">The wanted slot; without date and time it clashes with nothing.</param>
    /// <param name="own">The session that wants it, which never clashes with itself.</param>
    /// <param name="bufferMinutes">Minutes kept free after each session.</param>
    /// <param name="cancel">Cancels the query.</param>
    public static async Task<IReadOnlyList<Clash>> FindAsync(StudioDb db, SessionDetails details, Guid? own, int bufferMinutes, CancellationToken cancel)
    {
        if (details is not { Date: { } date, StartTime: { } time }) return [];
        var near = await Near(db, date, own, bufferMinutes)
            .Where(s => details.PhotographerId == null || s.PhotographerId == null || s.PhotographerId == details.PhotographerId)
            .OrderBy(s => s.Date).ThenBy(s => s.StartTime)
            .Select(s => new Clash(s.Id, s.Date!.Value, s.StartTime!.Value, s.DurationMinutes, s.ClientName, s.SessionType!.Name))
            .ToListAsync(cancel);
        var wanted = new Slot(date, time, details.DurationMinutes);
        return [.. near.Where(clash => wanted.Overlaps(new Slot(clash.Date, clash.StartTime, clash.DurationMinutes), bufferMinutes))];
    }

    /// <summary>Who photographs something at that time; null among them is a session that nobody was given yet, which stands in everybody's way.</summary>
    internal static async Task<IReadOnlySet<Guid?>> BusyAsync(StudioDb db, SessionDetails details, Guid? own, int bufferMinutes, CancellationToken cancel)
    {
        if (details is not { Date: { } date, StartTime: { } time }) return new HashSet<Guid?>();
        var near = await Near(db, date, own, bufferMinutes).Select(s => new { s.PhotographerId, Slot = new Slot(s.Date!.Value, s.StartTime!.Value, s.DurationMinutes) }).ToListAsync(cancel);
        var wanted = new Slot(date, time, details.DurationMinutes);
        return near.Where(other => wanted.Overlaps(other.Slot, bufferMinutes)).Select(other => other.PhotographerId).ToHashSet();
    }

    /// <summary>Every session that holds a slot within reach of that day.</summary>
    private static IQueryable<Session> Near(StudioDb db, DateOnly date, Guid? own, int bufferMinutes)
    {
        var days = 2 + bufferMinutes / SessionDetails.MostMinutes;
        var (from, to) = (date.AddDays(-days), date.AddDays(days));
        return db.Sessions.AsNoTracking()
            .Where(s => s.Date >= from && s.Date <= to && s.StartTime != null && s.CancelledAt == null && s.Id != own)
            .Where(s => s.Status == SessionStatus.Booked || s.Status == SessionStatus.Paid || s.Status == SessionStatus.Invoiced);
    }

    /// <summary>The problem of a taken slot, or null; with an override null as well.</summary>
    internal static async Task<(SlotTaken? Problem, string? Note)> CheckAsync(SessionDesk desk, SessionDetails details, Guid? own, bool overridden)
    {
        var clashes = await FindAsync(desk.Db, details, own, desk.Settings.Sessions.BufferMinutes, desk.Cancel);
        if (clashes.Count == 0) return (null, null);
        return overridden ? (null, Note(clashes)) : (new SlotTaken(clashes), null);
    }

    private static string Note(IReadOnlyList<Clash> clashes) =>
        "Booked although it clashes with " + string.Join(", ", clashes.Select(clash => $"{clash.SessionType}, {clash.ClientName} at {clash.StartTime:HH\\:mm}")) + ".";
}

/// <summary>A stretch of the studio's local time.</summary>
internal readonly record struct Slot(DateOnly Date, TimeOnly Start, int Minutes)
{
    private DateTime Begins => Date.ToDateTime(Start);

    private DateTime Ends => Begins.AddMinutes(Minutes);

    public bool Overlaps(Slot other, int bufferMinutes) =>
        Begins < other.Ends.AddMinutes(bufferMinutes) && other.Begins < Ends.AddMinutes(bufferMinutes);
}
