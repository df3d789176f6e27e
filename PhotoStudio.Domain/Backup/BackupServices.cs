using Microsoft.Extensions.DependencyInjection;

namespace PhotoStudio.Domain.Backup;

/// <summary>Registers backup and restore. The places come from the host.</summary>
public static class BackupServices
{
    public static IServiceCollection AddBackup(this IServiceCollection services, BackupPlaces places) =>
        services.AddSingleton(places).AddSingleton<BackupMaker>().AddSingleton<BackupShelf>().AddSingleton<RestoreStager>().AddSingleton<BackupService>().AddSingleton<BackupSchedule>();
}
