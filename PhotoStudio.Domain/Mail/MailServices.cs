using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PhotoStudio.Domain.Mail;

/// <summary>Registers writing, sending and reading of mail. Data protection, which keeps the server's password, comes from the host.</summary>
internal static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.TryAddSingleton<IMailTransport, SmtpTransport>();
        return services
            .AddSingleton<OutboxSignal>()
            .AddSingleton<OutboxClaims>()
            .AddSingleton<OutboxSender>()
            .AddSingleton<AttachmentMaker>()
            .AddSingleton<MailPasswords>()
            .AddSingleton<MailSettingsService>()
            .AddSingleton<MailTestService>()
            .AddSingleton<TemplateService>()
            .AddSingleton<TemplateQueries>()
            .AddSingleton<LetterService>()
            .AddSingleton<PaymentReminders>()
            .AddSingleton<SessionReminders>()
            .AddSingleton<ReminderWriter>()
            .AddSingleton<OutboxQueries>()
            .AddSingleton<OutboxFiles>()
            .AddSingleton<OutboxService>();
    }
}
