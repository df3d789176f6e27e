using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>Hands waiting messages to senders, each to one at a time, and notes what came of it.</summary>
public sealed class OutboxClaims(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Claims the message that has been due the longest; null when none is. Those whose time has passed are taken back on the way.</summary>
    public async Task<OutboxMessage?> NextAsync(string domain, CancellationToken cancel)
    {
        if (!await AnyDueAsync(cancel)) return null;
        var claimed = await database.WriteAsync<Claim>(async db => new Claim(await ClaimAsync(db, domain, cancel)), cancel);
        return claimed.Value?.Message;
    }

    /// <summary>Notes the server's answer. It is not cancelled: what was sent must be known to be sent.</summary>
    public Task<Result> AnsweredAsync(Guid id, MailAnswer answer) => database.WriteAsync(async db =>
    {
        var message = await db.Outbox.Include(m => m.AttemptLog).Include(m => m.Attachments).AsSplitQuery().SingleOrDefaultAsync(m => m.Id == id, CancellationToken.None);
        if (message is null or { State: MessageState.Sent }) return Result.Success;
        if (answer.Outcome is MailOutcome.Taken) message.Delivered(answer.Said, Now);
        else if (message.State is MessageState.Waiting) message.NotDelivered(answer.Said, answer.Outcome is MailOutcome.Never, Now);
        return Result.Success;
    }, CancellationToken.None);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<bool> AnyDueAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await Due(db, Now).AnyAsync(cancel);
    }

    private async Task<OutboxMessage?> ClaimAsync(StudioDb db, string domain, CancellationToken cancel)
    {
        var today = (await db.SettingsAsync(cancel)).MomentOf(clock).Today;
        while (true)
        {
            var message = await Due(db, Now).Include(m => m.Attachments).OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id).FirstOrDefaultAsync(cancel);
            if (message is null) return null;
            if (await OutboxRelevance.WhyNotAsync(db, message, today, cancel) is not { } passed)
            {
                message.Take(Guid.NewGuid(), domain, Now);
                return message;
            }

            message.Withdraw(passed);
            await db.SaveChangesAsync(cancel);
        }
    }

    private static IQueryable<OutboxMessage> Due(StudioDb db, DateTime now) =>
        db.Outbox.Where(m => m.State == MessageState.Waiting && m.NextAttemptAt <= now && (m.LeasedUntil == null || m.LeasedUntil <= now));

    private sealed record Claim(OutboxMessage? Message);
}
