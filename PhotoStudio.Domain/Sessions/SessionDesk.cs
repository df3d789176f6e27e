using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Sessions;

/// <summary>What every command on a session needs at hand: the open database, the settings, who acts and when.</summary>
internal sealed record SessionDesk(StudioDb Db, StudioSettings Settings, Actor Actor, Moment Moment, CancellationToken Cancel)
{
    public FieldErrors Errors { get; } = new();

    /// <summary>How money and days of a new session are written.</summary>
    public StudioFormat Format => StudioFormat.Of(Settings, Moment.Today);

    /// <summary>How money and days of a session are written.</summary>
    public StudioFormat FormatOf(Session session) => Format.With(session.Currency);

    public static async Task<SessionDesk> OpenAsync(StudioDb db, Actor actor, TimeProvider clock, CancellationToken cancel)
    {
        var settings = await db.SettingsAsync(cancel);
        return new SessionDesk(db, settings, actor, settings.MomentOf(clock), cancel);
    }

    /// <summary>Loads a session whole and checks, in this order: the role (before looking), that it is there and this person's, that it is fresh, that its state allows the action.</summary>
    public async Task<Result<Session>> LoadAsync(RowRef row, SessionAction action)
    {
        if (SessionRules.WhyNotThisPerson(action, Actor) is { } never) return never;
        var session = await FindAsync(row.Id);
        if (session is null || (Actor.IsClient && !Actor.Owns(session.ClientId))) return new NotFound("session");
        if (row.CheckFresh(session) is { } stale) return stale;
        return SessionRules.WhyNot(action, session.Facts, Actor, Moment.Today) is { } refused ? refused : session;
    }

    private Task<Session?> FindAsync(Guid id) => Db.Sessions
        .Include(session => session.Lines)
        .Include(session => session.Payments)
        .Include(session => session.Client)
        .Include(session => session.SessionType)
        .Include(session => session.Invoice!.Payments)
        .AsSplitQuery()
        .SingleOrDefaultAsync(session => session.Id == id, Cancel);
}
