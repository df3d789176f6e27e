using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>Sends what waits, one message after the other over one connection. Safe beside other senders: each message is claimed in the database first.</summary>
public sealed class OutboxSender(StudioDatabase database, OutboxClaims claims, AttachmentMaker files, IMailTransport transport, MailPasswords passwords, TimeProvider clock)
{
    /// <summary>How long one message may take, from greeting to answer; well under <see cref="OutboxMessage.Lease"/>.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Sends all that is due. Stops between two messages when cancelled, never within one.</summary>
    public async Task<OutboxRun> SendDueAsync(CancellationToken cancel)
    {
        await files.MakeAsync(cancel);
        var setup = await SetupAsync(cancel);
        if (setup is null) return new OutboxRun(0, false);
        var sent = 0;
        IMailConnection? connection = null;
        try
        {
            while (!cancel.IsCancellationRequested && await claims.NextAsync(setup.Domain, cancel) is { } message)
            {
                using var limit = new CancellationTokenSource(Patience, clock);
                connection ??= await OpenAsync(setup, message, limit.Token);
                if (connection is null) return new OutboxRun(sent, true);
                var answer = await HandInAsync(connection, setup, message, limit.Token);
                await claims.AnsweredAsync(message.Id, answer);
                if (answer.Outcome is MailOutcome.Taken) sent++;
                if (!answer.Lost) continue;
                await connection.DisposeAsync();
                connection = null;
            }
        }
        finally
        {
            if (connection is not null) await connection.DisposeAsync();
        }

        return new OutboxRun(sent, false);
    }

    private async Task<MailAnswer> HandInAsync(IMailConnection connection, SenderSetup setup, OutboxMessage message, CancellationToken limit)
    {
        try
        {
            return await connection.SendAsync(MailComposer.Compose(message, setup.Mail, setup.Studio, clock.GetUtcNow()), limit);
        }
        catch (MimeKit.ParseException unreadable)
        {
            return new MailAnswer(MailOutcome.Never, $"{message.ToEmail} is no address that a mail can have: {unreadable.Message}");
        }
    }

    /// <summary>A server that lets nobody in is no fault of the message: it is tried again as often as any.</summary>
    private async Task<IMailConnection?> OpenAsync(SenderSetup setup, OutboxMessage message, CancellationToken limit)
    {
        var opening = await transport.OpenAsync(setup.Access, limit);
        if (opening.Failure is { } failure) await claims.AnsweredAsync(message.Id, new MailAnswer(MailOutcome.NotNow, failure, true));
        return opening.Connection;
    }

    private async Task<SenderSetup?> SetupAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var mail = await db.ReadMailSettingsAsync(clock.GetUtcNow().UtcDateTime, cancel);
        var studio = await db.SettingsAsync(cancel);
        if (mail.Paused || passwords.AccessOf(mail.Server) is not { } access || mail.SenderAddress(studio) is not { } from) return null;
        return new SenderSetup(mail, studio, access, from[(from.LastIndexOf('@') + 1)..]);
    }

    private sealed record SenderSetup(MailSettings Mail, StudioSettings Studio, MailAccess Access, string Domain);
}

/// <summary>What one run did. <paramref name="ServerAway"/>: no connection could be made, so the rest waits a minute.</summary>
public sealed record OutboxRun(int Sent, bool ServerAway);
