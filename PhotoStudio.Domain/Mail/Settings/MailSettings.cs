using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Mail;

/// <summary>How the connection to the mail server is kept private.</summary>
public enum MailSecurity
{
    /// <summary>In the open: only for a server on the same machine or network.</summary>
    None,

    /// <summary>Begins in the open and is encrypted before anything is said; usual on port 587.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte; usual on port 465.</summary>
    Tls,
}

/// <summary>How the studio's mail goes out, and which reminders do: one row (id <see cref="RowId"/>), made by its first edit.</summary>
[Audited(AuditArea.Mail, "mail server", Title = null)]
public sealed class MailSettings : Entity
{
    public static readonly Guid RowId = new("00000000-0000-7000-8000-000000000002");

    private MailSettings() => Id = RowId;

    public MailServer Server { get; private set; } = new();

    public MailSender Sender { get; private set; } = new();

    public ReminderRules Reminders { get; private set; } = new();

    /// <summary>True while an admin holds everything back.</summary>
    public bool Paused { get; private set; }

    /// <summary>What holds until an admin says otherwise: no server, so that messages wait; reminders on.</summary>
    public static MailSettings Fresh(DateTime now)
    {
        var settings = new MailSettings();
        settings.Created(Actor.System, now);
        return settings;
    }

    /// <summary>Takes checked values; null parts stay as they are.</summary>
    public void Edit(MailServer? server, MailSender? sender, ReminderRules? reminders, Actor actor, DateTime now)
    {
        (Server, Sender, Reminders) = (server ?? Server, sender ?? Sender, reminders ?? Reminders);
        Touch(actor, now);
    }

    public void Pause(bool paused, Actor actor, DateTime now)
    {
        Paused = paused;
        Touch(actor, now);
    }
}

/// <summary>Where mail is handed in.</summary>
public sealed record MailServer
{
    /// <summary>Null: there is none, and messages wait.</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    public string? UserName { get; init; }

    /// <summary>Encrypted with the app's own keys; never shown again, never logged.</summary>
    public string? ProtectedPassword { get; init; }
}

/// <summary>Whom messages come from; what is null is the studio's own name and address.</summary>
public sealed record MailSender
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? ReplyTo { get; init; }
}

/// <summary>Which reminders go out.</summary>
public sealed record ReminderRules
{
    public bool Payments { get; init; } = true;

    /// <summary>Days before the due day.</summary>
    public int DaysBefore { get; init; } = 3;

    public bool BeforeDue { get; init; } = true;

    public bool OnDueDay { get; init; } = true;

    public bool After7 { get; init; } = true;

    public bool After14 { get; init; } = true;

    public bool After30 { get; init; } = true;

    public bool Sessions { get; init; } = true;
}
