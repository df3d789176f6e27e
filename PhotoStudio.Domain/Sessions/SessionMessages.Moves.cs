using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Domain.Sessions;

public sealed partial class SessionMessages
{
    /// <summary>How long a move is not told yet, so that it can be undone or put right.</summary>
    public static readonly TimeSpan MoveHold = TimeSpan.FromMinutes(2);

    /// <summary>Tells of a move once it has stood for a while. A message about an earlier move that still waits is withdrawn: this one takes its place, unless the session is back where its client knows it to be.</summary>
    /// <param name="desk">Of the command.</param>
    /// <param name="session">As it is now.</param>
    /// <param name="before">As it was before this move.</param>
    internal async Task RescheduledAsync(SessionDesk desk, Session session, SessionDetails before)
    {
        var waiting = await UnsentMovesAsync(desk, session);
        var (date, start) = waiting.Find(message => message.FormerDate is not null) is { } first ? (first.FormerDate, first.FormerStart) : (before.Date, before.StartTime);
        var isBack = (date, start) == (session.Date, session.StartTime);
        foreach (var message in waiting) message.Withdraw(isBack ? "The session was moved back." : "The session was moved again.");
        if (isBack || await ToClientAsync(desk, session, TemplateKey.Rescheduled) is not { } letter) return;
        letter.HoldMove(date, start, desk.Moment.Now + MoveHold).Attach(await SessionCalendar.EntryAsync(desk, session));
    }

    /// <summary>Oldest first.</summary>
    private static async Task<List<OutboxMessage>> UnsentMovesAsync(SessionDesk desk, Session session)
    {
        var waiting = desk.Db.Outbox.Where(m => m.SessionId == session.Id && m.Kind == MessageKind.Rescheduled && m.State == MessageState.Waiting);
        return (await waiting.OrderBy(m => m.CreatedAt).ToListAsync(desk.Cancel)).FindAll(message => message.IsUnsent);
    }
}
