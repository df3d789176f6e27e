using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Mail;

/// <summary>Mends what was not sent; Admin only.</summary>
public sealed class OutboxService(StudioDatabase database, OutboxSignal signal, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Sends it (again): one that failed or was taken back is put in line, one that went is repeated as a new one, one that waits goes next.</summary>
    /// <param name="actor">An admin.</param>
    /// <param name="id">The message.</param>
    /// <param name="email">A corrected address, which its client gets too where the old one stood there; null keeps it.</param>
    /// <param name="cancel">Stops before anything is stored.</param>
    public async Task<Result> SendAgainAsync(Actor actor, Guid id, string? email, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        EmailAddress? corrected = null;
        if (email is not null && !EmailAddress.TryRead(email, out corrected)) return new Invalid("email", "That is not an e-mail address. Write it like name@example.com.");
        var outcome = await database.WriteAsync(async db =>
        {
            var message = await db.Outbox.Include(m => m.Attachments).SingleOrDefaultAsync(m => m.Id == id, cancel);
            if (message is null) return new NotFound("message");
            if (message.State is MessageState.Waiting && message.LeasedUntil > Now) return OutboxProblems.InHand();
            if (corrected is not null && corrected.Text != message.ToEmail && await AddressCorrection.ApplyAsync(db, message, corrected, actor, Now, cancel) is { } taken) return taken;
            if (message.State is MessageState.Sent) db.Add(message.Repeat(corrected?.Text, Now));
            else if (message.State is MessageState.Waiting && corrected is null) message.Hurry(Now);
            else message.Retry(corrected?.Text, Now);
            return Result.Success;
        }, cancel);
        if (outcome.Succeeded) signal.Wake();
        return outcome;
    }

    /// <summary>Takes back one that has not gone out.</summary>
    public async Task<Result> WithdrawAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        return await database.WriteAsync(async db =>
        {
            var message = await db.Outbox.SingleOrDefaultAsync(m => m.Id == id, cancel);
            if (message is null) return new NotFound("message");
            if (message.State is MessageState.Sent) return OutboxProblems.Gone();
            if (message.LeasedUntil > Now) return OutboxProblems.InHand();
            message.Withdraw(null);
            return Result.Success;
        }, cancel);
    }
}
