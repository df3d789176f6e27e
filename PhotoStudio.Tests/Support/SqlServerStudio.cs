using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PhotoStudio.Domain;
using PhotoStudio.Domain.Data;
using PhotoStudio.Migrations.SqlServer;

namespace PhotoStudio.Tests.Support;

/// <summary>The domain's services on a migrated SQL Server database of their own, dropped at the end.</summary>
public sealed class SqlServerStudio : ITestStudio
{
    private readonly ServiceProvider services;

    private SqlServerStudio(string connection)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(new FakeTimeProvider(StudioSqlite.Noon));
        collection.AddDbContextFactory<StudioDb>(options => options
            .UseSqlServer(connection, server => server.MigrationsAssembly(typeof(SqlServerWriteLock).Assembly))
            .UseApplicationServiceProvider(IdentityModel.Services));
        collection.AddSingleton<IWriteLock, SqlServerWriteLock>();
        collection.AddStudioDomain();
        services = collection.BuildServiceProvider();
    }

    public static async Task<SqlServerStudio> StartAsync(string server)
    {
        var connection = new System.Data.Common.DbConnectionStringBuilder { ConnectionString = server };
        connection["Database"] = $"PhotoStudioTest_{Guid.NewGuid():N}";
        connection.Remove("Initial Catalog");
        var studio = new SqlServerStudio(connection.ConnectionString);
        await using var db = await studio.Get<StudioDatabase>().OpenAsync(CancellationToken.None);
        await db.Database.MigrateAsync();
        await FirstRows.AddAsync(db, new FirstRowsOptions(), StudioSqlite.Noon.UtcDateTime, CancellationToken.None);
        return studio;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await using (var db = await Get<StudioDatabase>().OpenAsync(CancellationToken.None)) await db.Database.EnsureDeletedAsync();
        await services.DisposeAsync();
    }
}
