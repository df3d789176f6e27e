using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Audit;

/// <summary>Which entries a list shows; days are the studio's, both included.</summary>
public sealed record AuditFilter(AuditArea? Area = null, Guid? UserId = null, DateOnly? From = null, DateOnly? To = null);

/// <summary>One entry of the log as shown.</summary>
public sealed record AuditRow(Guid Id, DateTime At, AuditArea Area, AuditAct Act, string What, string Name, string Who, IReadOnlyList<AuditChange> Changes);

/// <summary>Somebody of the studio whose acts can be looked for.</summary>
public sealed record AuditPerson(Guid Id, string Name);

/// <summary>Reads the audit log; Admin only.</summary>
public sealed class AuditQueries(StudioDatabase database)
{
    /// <summary>Newest first.</summary>
    public async Task<Result<Page<AuditRow>>> ListAsync(Actor actor, AuditFilter filter, Paging paging, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var zone = TimeZoneInfo.FindSystemTimeZoneById((await db.SettingsAsync(cancel)).TimeZone);
        var entries = Matching(db.Audit.AsNoTracking(), filter, zone);
        var rows = await entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip(paging.Skip).Take(paging.PageSize)
            .Select(e => new AuditRow(e.Id, e.At, e.Area, e.Act, e.What, e.Name, e.Who, e.Changes)).ToListAsync(cancel);
        return new Page<AuditRow>(rows, paging.Page, paging.PageSize, await entries.CountAsync(cancel));
    }

    /// <summary>The studio's own people, by name.</summary>
    public async Task<Result<IReadOnlyList<AuditPerson>>> PeopleAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await db.Users.Where(u => u.Role != UserRole.Client).OrderBy(u => u.Search).Select(u => new AuditPerson(u.Id, u.Name)).ToListAsync(cancel);
    }

    private static IQueryable<AuditEntry> Matching(IQueryable<AuditEntry> entries, AuditFilter filter, TimeZoneInfo zone)
    {
        if (filter.Area is { } area) entries = entries.Where(e => e.Area == area);
        if (filter.UserId is { } user) entries = entries.Where(e => e.UserId == user);
        if (filter.From is { } from && Start(from, zone) is var first) entries = entries.Where(e => e.At >= first);
        if (filter.To is { } to && to < DateOnly.MaxValue && Start(to.AddDays(1), zone) is var end) entries = entries.Where(e => e.At < end);
        return entries;
    }

    /// <summary>The instant at which a day of the studio begins, UTC; where the clock skips midnight, the first moment after it.</summary>
    private static DateTime Start(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(15);
        return TimeZoneInfo.ConvertTimeToUtc(midnight, zone);
    }
}
