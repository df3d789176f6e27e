namespace PhotoStudio.Domain.Mail;

/// <summary>What an admin says about sending; taken as a whole.</summary>
/// <param name="Host">Empty: no server, messages wait.</param>
/// <param name="Port">1 to 65535.</param>
/// <param name="Security">none, startTls or tls.</param>
/// <param name="UserName">Empty: the server lets anybody in.</param>
/// <param name="Password">Null keeps the stored one; empty forgets it.</param>
/// <param name="SenderName">Empty: the studio's name.</param>
/// <param name="SenderEmail">Empty: the studio's address.</param>
/// <param name="ReplyTo">Empty: answers go to the sender.</param>
public sealed record MailServerInput(
    string? Host, int? Port, MailSecurity Security, string? UserName, string? Password, string? SenderName, string? SenderEmail, string? ReplyTo);

/// <summary>The settings as an admin sees them: whether there is a password, never which.</summary>
public sealed record MailSettingsView(
    MailServer Server, bool HasPassword, MailSender Sender, ReminderRules Reminders, bool Paused, string StudioName, string? StudioEmail, Guid Version)
{
    /// <summary>True when messages can go out.</summary>
    public bool CanSend => Server.Host is not null && (Sender.Email ?? StudioEmail) is not null;
}
