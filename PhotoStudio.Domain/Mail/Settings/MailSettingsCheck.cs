using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Mail;

/// <summary>Checks what an admin says about sending.</summary>
internal static class MailSettingsCheck
{
    private const string Address = "That is not an e-mail address. Write it like studio@example.com.";

    public static MailServer Server(FieldErrors errors, MailServerInput input, MailServer present, MailPasswords passwords)
    {
        var host = errors.Text("host", input.Host, 253);
        errors.AddIf(host is not null && Uri.CheckHostName(host) is UriHostNameType.Unknown, "host", "That is no name of a server. Write it like smtp.example.com.");
        errors.AddIf(input.Port is null or < 1 or > 65535, "port", "A port is a number from 1 to 65535; usual are 587 and 465.");
        var user = errors.Text("userName", input.UserName, 254);
        var password = input.Password switch { null => present.ProtectedPassword, "" => null, var given => given.Length > 500 ? null : passwords.Protect(given) };
        errors.AddIf(input.Password is { Length: > 500 }, "password", "At most 500 characters.");
        errors.AddIf(host is not null && user is not null && password is null, "password", "The server needs the password of this user.");
        var moved = host != present.Host && present.Host is not null && input.Password is null && present.ProtectedPassword is not null && user is not null;
        errors.AddIf(moved, "password", "This is another server. Enter its password, so that the former one is not shown to it.");
        return new MailServer { Host = host, Port = input.Port ?? 587, Security = input.Security, UserName = user, ProtectedPassword = user is null ? null : password };
    }

    public static MailSender Sender(FieldErrors errors, MailServerInput input, string? studioEmail)
    {
        var sender = new MailSender
        {
            Name = errors.Text("senderName", input.SenderName, 200),
            Email = Email(errors, "senderEmail", input.SenderEmail),
            ReplyTo = Email(errors, "replyTo", input.ReplyTo),
        };
        errors.AddIf(sender.Name?.Any(char.IsControl) is true, "senderName", "A name has one line.");
        errors.AddIf(!string.IsNullOrWhiteSpace(input.Host) && string.IsNullOrWhiteSpace(input.SenderEmail) && studioEmail is null, "senderEmail", "Say which address messages come from.");
        return sender;
    }

    public static ReminderRules Reminders(FieldErrors errors, ReminderRules rules)
    {
        errors.AddIf(rules.DaysBefore is < 1 or > 30, "daysBefore", "Between 1 and 30 days.");
        return rules;
    }

    private static string? Email(FieldErrors errors, string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        errors.AddIf(!EmailAddress.TryRead(text, out var email), field, Address);
        return email?.Text;
    }
}
