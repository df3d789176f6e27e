using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Web.Features.EmailSetup;

/// <summary>What the page about e-mail shows.</summary>
public sealed record EmailSetupView(MailSettingsView Mail, IReadOnlyList<TemplateRow> Texts);

/// <summary>What is typed about the mail server. An empty password keeps the stored one.</summary>
public sealed record MailServerFields
{
    public string? Host { get; set; }

    public decimal? Port { get; set; }

    public string? Security { get; set; }

    public string? UserName { get; set; }

    public string? Password { get; set; }

    public string? SenderName { get; set; }

    public string? SenderEmail { get; set; }

    public string? ReplyTo { get; set; }

    public static MailServerFields Of(MailSettingsView view) => new()
    {
        Host = view.Server.Host ?? "",
        Port = view.Server.Port,
        Security = view.Server.Security.ToString(),
        UserName = view.Server.UserName ?? "",
        Password = "",
        SenderName = view.Sender.Name ?? "",
        SenderEmail = view.Sender.Email ?? "",
        ReplyTo = view.Sender.ReplyTo ?? "",
    };

    public MailServerInput ToInput() => new(
        Host, Port is { } port ? (int)Math.Clamp(port, -1, 100_000) : null, Enum.Parse<MailSecurity>(Security ?? nameof(MailSecurity.StartTls)),
        UserName, string.IsNullOrEmpty(Password) ? null : Password, SenderName, SenderEmail, ReplyTo);
}

/// <summary>Which reminders are switched on.</summary>
public sealed record ReminderFields
{
    public bool Payments { get; set; }

    public decimal? DaysBefore { get; set; }

    public bool BeforeDue { get; set; }

    public bool OnDueDay { get; set; }

    public bool After7 { get; set; }

    public bool After14 { get; set; }

    public bool After30 { get; set; }

    public bool Sessions { get; set; }

    public static ReminderFields Of(ReminderRules rules) => new()
    {
        Payments = rules.Payments,
        DaysBefore = rules.DaysBefore,
        BeforeDue = rules.BeforeDue,
        OnDueDay = rules.OnDueDay,
        After7 = rules.After7,
        After14 = rules.After14,
        After30 = rules.After30,
        Sessions = rules.Sessions,
    };

    public ReminderRules ToRules() => new()
    {
        Payments = Payments,
        DaysBefore = DaysBefore is { } days ? (int)Math.Clamp(days, -1, 1000) : -1,
        BeforeDue = BeforeDue,
        OnDueDay = OnDueDay,
        After7 = After7,
        After14 = After14,
        After30 = After30,
        Sessions = Sessions,
    };
}
