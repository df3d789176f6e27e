using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Reviews;

/// <summary>Reads who can be asked for a review, who was, and what a link asks about.</summary>
public sealed class ReviewInvitationQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Sessions of the last <paramref name="days"/> days whose client was not asked yet, newest first.</summary>
    public async Task<Result<Page<AskableSession>>> ReadyAsync(Actor actor, int days, Paging paging, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var today = (await db.SettingsAsync(cancel)).MomentOf(clock).Today;
        var from = today.AddDays(-days);
        var ready = AskableSessions.Of(db, today).Where(s => s.Date >= from && !db.ReviewInvitations.Any(i => i.SessionId == s.Id));
        var rows = await ready.OrderByDescending(s => s.Date).ThenByDescending(s => s.Id).Skip(paging.Skip).Take(paging.PageSize)
            .Select(s => new AskableSession(s.Id, s.ClientName, s.ClientEmail, s.SessionType!.Name, s.Date!.Value, null)).ToListAsync(cancel);
        return new Page<AskableSession>(rows, paging.Page, paging.PageSize, await ready.CountAsync(cancel));
    }

    /// <summary>Invitations that nobody answered yet, newest first.</summary>
    public async Task<Result<Page<AskableSession>>> AskedAsync(Actor actor, Paging paging, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var asked = AskableSessions.Asked(db, clock.GetUtcNow().UtcDateTime);
        var rows = await asked.Join(db.Sessions, i => i.SessionId, s => s.Id, (i, s) => new { i, s }).OrderByDescending(row => row.i.SentAt).ThenByDescending(row => row.i.Id)
            .Skip(paging.Skip).Take(paging.PageSize)
            .Select(row => new AskableSession(row.s.Id, row.s.ClientName, row.s.ClientEmail, row.s.SessionType!.Name, row.s.Date!.Value, row.i.SentAt)).ToListAsync(cancel);
        return new Page<AskableSession>(rows, paging.Page, paging.PageSize, await asked.CountAsync(cancel));
    }

    /// <summary>What a link asks about; anybody who holds it may read it.</summary>
    public async Task<Result<ReviewQuestion>> QuestionAsync(string? secret, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var found = await ReviewLinks.FindAsync(db, secret, clock.GetUtcNow().UtcDateTime, cancel);
        if (found is not { Succeeded: true, Value: var invitation }) return found.Problem!;
        var session = await db.Sessions.AsNoTracking().Include(s => s.SessionType).SingleAsync(s => s.Id == invitation.SessionId, cancel);
        var today = (await db.SettingsAsync(cancel)).MomentOf(clock).Today;
        if (ReviewRules.WhyNot(session, today) is { } refused) return refused;
        return new ReviewQuestion(session.ClientName, session.SessionType!.Name, session.Date!.Value);
    }
}
