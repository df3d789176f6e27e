using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Sessions;

/// <summary>What a client hears of the last move.</summary>
public enum MoveNews
{
    /// <summary>There is nothing to tell: no time was promised, or it is back at the one that was.</summary>
    Nothing,

    /// <summary>There is no e-mail to write to.</summary>
    NoAddress,

    /// <summary>Told after <see cref="SessionMessages.MoveHold"/>, unless it is moved back.</summary>
    Soon,

    /// <summary>Written, and nothing goes out: there is no mail server, or mail is held back.</summary>
    Waits,
}

/// <summary>Reads what becomes of a move, right after it was made.</summary>
public sealed class MoveQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Staff only: others hear nothing.</summary>
    public async Task<MoveNews> NewsAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (!actor.IsStaff) return MoveNews.Nothing;
        await using var db = await database.OpenAsync(cancel);
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (session is not { HoldsSlot: true }) return MoveNews.Nothing;
        if (session.ClientEmail is null) return MoveNews.NoAddress;
        var written = await db.Outbox.AnyAsync(m => m.SessionId == id && m.Kind == MessageKind.Rescheduled && m.State == MessageState.Waiting && m.LeaseId == null, cancel);
        if (!written) return MoveNews.Nothing;
        var mail = await db.ReadMailSettingsAsync(clock.GetUtcNow().UtcDateTime, cancel);
        return mail.CanSend(await db.SettingsAsync(cancel)) ? MoveNews.Soon : MoveNews.Waits;
    }
}
