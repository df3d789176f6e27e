using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Somebody of the studio who can take a session.</summary>
public sealed record Photographer(Guid Id, string Name);

/// <summary>What to offer instead of a taken slot.</summary>
/// <param name="Clashes">Who holds it.</param>
/// <param name="NextFree">The next start on that day at which it fits, or null.</param>
/// <param name="Free">Photographers who are free at the wanted time.</param>
/// <param name="BufferMinutes">Minutes kept free after each session.</param>
public sealed record SlotAdvice(IReadOnlyList<Clash> Clashes, TimeOnly? NextFree, IReadOnlyList<Photographer> Free, int BufferMinutes);

/// <summary>Reads who is there and what is free.</summary>
public sealed class SlotQueries(StudioDatabase database)
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    /// <summary>The studio's people, by name.</summary>
    public async Task<IReadOnlyList<Photographer>> PhotographersAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsStaff) return [];
        await using var db = await database.OpenAsync(cancel);
        return await ReadPhotographersAsync(db, cancel);
    }

    /// <summary>What to offer when a slot is taken; staff only.</summary>
    public async Task<Result<SlotAdvice>> AdviseAsync(Actor actor, SessionDetails wanted, Guid? own, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var buffer = await db.Settings.AsNoTracking().Select(settings => settings.Sessions.BufferMinutes).SingleAsync(cancel);
        var clashes = await ClashFinder.FindAsync(db, wanted, own, buffer, cancel);
        if (clashes.Count == 0) return new SlotAdvice([], wanted.StartTime, [], buffer);
        return new SlotAdvice(clashes, NextFree(wanted, clashes, await AroundAsync(db, wanted, own, buffer, cancel), buffer), await FreeAsync(db, wanted, own, buffer, cancel), buffer);
    }

    private static Task<List<Photographer>> ReadPhotographersAsync(StudioDb db, CancellationToken cancel) => db.Users.AsNoTracking()
        .Where(user => user.Role != UserRole.Client && user.State == UserState.Approved)
        .OrderBy(user => user.Name)
        .Select(user => new Photographer(user.Id, user.Name))
        .ToListAsync(cancel);

    /// <summary>Every session that could stand in the way on that day.</summary>
    private static Task<IReadOnlyList<Clash>> AroundAsync(StudioDb db, SessionDetails wanted, Guid? own, int buffer, CancellationToken cancel) =>
        ClashFinder.FindAsync(db, wanted with { StartTime = TimeOnly.MinValue, DurationMinutes = 2 * SessionDetails.MostMinutes }, own, buffer, cancel);

    private static TimeOnly? NextFree(SessionDetails wanted, IReadOnlyList<Clash> clashes, IReadOnlyList<Clash> around, int buffer)
    {
        var taken = clashes.Concat(around).DistinctBy(clash => clash.SessionId).Select(clash => new Slot(clash.Date, clash.StartTime, clash.DurationMinutes)).ToList();
        var day = wanted.Date!.Value;
        for (var start = wanted.StartTime!.Value.ToTimeSpan() + Step; start < TimeSpan.FromHours(22); start += Step)
        {
            var slot = new Slot(day, TimeOnly.FromTimeSpan(start), wanted.DurationMinutes);
            if (!taken.Exists(other => slot.Overlaps(other, buffer))) return TimeOnly.FromTimeSpan(start);
        }

        return null;
    }

    private static async Task<IReadOnlyList<Photographer>> FreeAsync(StudioDb db, SessionDetails wanted, Guid? own, int buffer, CancellationToken cancel)
    {
        var others = (await ReadPhotographersAsync(db, cancel)).Where(photographer => photographer.Id != wanted.PhotographerId).Take(12).ToList();
        var busy = await ClashFinder.BusyAsync(db, wanted, own, buffer, cancel);
        return busy.Contains(null) ? [] : [.. others.Where(photographer => !busy.Contains(photographer.Id))];
    }
}
