using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain;
using PhotoStudio.Domain.Backup;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;
using PhotoStudio.Migrations.SqlServer;

namespace PhotoStudio.Web.Hosting;

/// <summary>The database of the chosen provider, and what is kept in it.</summary>
internal static class DatabaseHosting
{
    public static IServiceCollection AddStudioData(this IServiceCollection services, StudioOptions studio)
    {
        services.AddPooledDbContextFactory<StudioDb>(options => Use(options, studio));
        services.AddScoped(Open);
        services.AddWriteLock(studio.Provider).AddStudioDomain();
        services.AddSingleton<IFileStore>(new FolderFileStore(Path.Combine(studio.DataFolder, "files")));
        services.AddBackup(new BackupPlaces(studio.DataFolder, FileOf(studio)), new BackupLimits((long)studio.Limits.BackupUpload << 20));
        services.AddHostedService(provider => provider.GetRequiredService<BackupSchedule>());
        services.Configure<HostOptions>(host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore); // Work that fails is logged as critical; it must not take the pages down.
        if (!Start.IsInspection) services.AddHostedService<PhotoWorker>();
        services.AddDataProtection().SetApplicationName("PhotoStudio").PersistKeysToDbContext<StudioDb>();
        return services;
    }

    private static string? FileOf(StudioOptions studio) => studio.Provider switch
    {
        DatabaseProvider.Sqlite => Path.GetFullPath(new SqliteConnectionStringBuilder(studio.ConnectionString).DataSource),
        DatabaseProvider.SqlServer => null,
    };

    private static StudioDb Open(IServiceProvider provider)
    {
        var db = provider.GetRequiredService<IDbContextFactory<StudioDb>>().CreateDbContext();
        (db.Actor, db.Clock) = (null, provider.GetRequiredService<TimeProvider>()); // Contexts come from a pool.
        return db;
    }

    private static IServiceCollection AddWriteLock(this IServiceCollection services, DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => services.AddSingleton<IWriteLock, QueueingWriteLock>(),
        DatabaseProvider.SqlServer => services.AddSingleton<IWriteLock, SqlServerWriteLock>(),
    };

    private static void Use(DbContextOptionsBuilder options, StudioOptions studio) => _ = studio.Provider switch
    {
        DatabaseProvider.Sqlite => options.UseSqlite(studio.ConnectionString, sqlite => sqlite.MigrationsAssembly("PhotoStudio.Migrations.Sqlite")),
        DatabaseProvider.SqlServer => options.UseSqlServer(studio.ConnectionString, server => server.MigrationsAssembly("PhotoStudio.Migrations.SqlServer")),
    };
}
