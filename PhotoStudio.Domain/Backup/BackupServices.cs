using Microsoft.Extensions.DependencyInjection;

namespace PhotoStudio.Domain.Backup;

/// <summary>Registers backup and restore. Places and limits come from the host.</summary>
public static class BackupServices
{
    public static IServiceCollection AddBackup(this IServiceCollection services, BackupPlaces places, BackupLimits limits) =>
        services.AddSingleton(places).AddSingleton(limits).AddSingleton<BackupIntake>().AddSingleton<BackupMaker>().AddSingleton<BackupShelf>().AddSingleton<RestoreStager>().AddSingleton<BackupService>().AddSingleton<BackupSchedule>();
}
