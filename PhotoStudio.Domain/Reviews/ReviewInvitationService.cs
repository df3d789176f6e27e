using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Reviews;

/// <summary>An invitation that was made. <paramref name="Email"/> is null when no message was written: the link is handed on by hand.</summary>
public sealed record InvitationMade(string Link, string? Email);

/// <summary>Asks clients for a review: a link of 30 days, for one session and one use, and the message that carries it.</summary>
public sealed class ReviewInvitationService(StudioDatabase database, TimeProvider clock, ReviewLinks links)
{
    /// <summary>Invites the client of a session. Asked again, the earlier link ends.</summary>
    public async Task<Result<InvitationMade>> InviteAsync(Actor actor, Guid sessionId, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        return await database.WriteAsync<InvitationMade>(actor, async db =>
        {
            var session = await db.Sessions.Include(s => s.SessionType).SingleOrDefaultAsync(s => s.Id == sessionId, cancel);
            if (session is null) return new NotFound("session");
            if (await db.Reviews.AnyAsync(r => r.SessionId == sessionId, cancel)) return ReviewProblems.AlreadyWritten();
            var settings = await db.SettingsAsync(cancel);
            var moment = settings.MomentOf(clock);
            if (ReviewRules.WhyNot(session, moment.Today) is { } refused) return refused;
            var link = await links.MakeAsync(db, sessionId, session.ClientEmail, moment.Now, cancel);
            if (session.ClientEmail is { } email) await db.WriteMailAsync(Letter(session, email, link, settings, moment), settings, moment.Now, cancel);
            return new InvitationMade(link, session.ClientEmail);
        }, cancel);
    }

    private static MailLetter Letter(Session session, string email, string link, StudioSettings settings, Moment moment)
    {
        var values = new MailValues()
            .For(session.ClientName)
            .Set("session type", session.SessionType?.Name.ToLowerInvariant())
            .Set("day", StudioFormat.Of(settings, moment.Today).LongDay(session.Date!.Value))
            .Set("until", $"The link is yours alone and works once, for {ReviewInvitation.Life.Days} days. Nothing is public before we have read it.")
            .LinkTo(link);
        return new MailLetter(TemplateKey.ReviewInvitation, new Recipient(session.ClientName, email), values, new MessageAbout(session.Id));
    }
}
