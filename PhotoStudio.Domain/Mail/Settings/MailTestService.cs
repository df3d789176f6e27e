using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>Sends a message at once, past the outbox, so that an admin sees the server's own answer.</summary>
public sealed class MailTestService(StudioDatabase database, IMailTransport transport, MailPasswords passwords, TimeProvider clock)
{
    /// <returns>What the server said when it took the message; its refusal is the problem.</returns>
    public async Task<Result<string>> SendAsync(Actor actor, string? to, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        if (!EmailAddress.TryRead(to, out var email)) return new Invalid("to", "That is not an e-mail address. Write it like you@example.com.");
        var now = clock.GetUtcNow();
        await using var db = await database.OpenAsync(cancel);
        var (mail, studio) = (await db.ReadMailSettingsAsync(now.UtcDateTime, cancel), await db.SettingsAsync(cancel));
        if (mail.SenderAddress(studio) is not { } from || passwords.AccessOf(mail.Server) is not { } access) return new Refused("There is no mail server yet. Enter one and save it.");
        if (access is { UserName: not null, Password: null }) return new Refused("The stored password cannot be read any more. Enter it again.");
        var text = new TemplateText("A test from {studio}", "This message shows that mail from {studio} goes out.\n\nNothing is to be done.");
        var message = OutboxMessage.Write(
            MessageKind.Test, new Recipient(actor.Name, email.Text), MailRenderer.Render(text, new MailValues().Set("studio", studio.Profile.Name), MailLook.Of(studio), null), now.UtcDateTime);
        message.Take(Guid.NewGuid(), from[(from.LastIndexOf('@') + 1)..], now.UtcDateTime);
        return await SendAsync(access, MailComposer.Compose(message, mail, studio, now), cancel);
    }

    private async Task<Result<string>> SendAsync(MailAccess access, MimeKit.MimeMessage mime, CancellationToken cancel)
    {
        var opening = await transport.OpenAsync(access, cancel);
        if (opening.Connection is not { } connection) return new Refused(opening.Failure ?? "The server did not answer.");
        await using (connection)
        {
            var answer = await connection.SendAsync(mime, cancel);
            return answer.Outcome is MailOutcome.Taken ? answer.Said : new Refused($"The server refused it: {answer.Said}");
        }
    }
}
