namespace PhotoStudio.Web.Hosting;

/// <summary>The background work of mail.</summary>
internal static class MailHosting
{
    /// <summary>Not while a build tool only looks at the endpoints: there is no database then.</summary>
    public static IServiceCollection AddStudioMail(this IServiceCollection services) =>
        Start.IsInspection ? services : services.AddHostedService<OutboxWorker>().AddHostedService<ReminderWorker>();
}
