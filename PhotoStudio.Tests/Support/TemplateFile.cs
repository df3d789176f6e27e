using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Tests.Support;

/// <summary>One migrated and seeded file for each test run; tests copy it.</summary>
internal static class TemplateFile
{
    public static async Task<string> MakeAsync()
    {
        var file = Path.Combine(Path.GetTempPath(), $"photostudio-template-{Guid.NewGuid():N}.db");
        var options = new DbContextOptionsBuilder<StudioDb>();
        Configure(options, file);
        await using (var db = new StudioDb(options.Options))
        {
            await db.Database.MigrateAsync();
            await FirstRows.AddAsync(db, new FirstRowsOptions(), StudioSqlite.Noon.UtcDateTime, CancellationToken.None);
        }

        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    public static string ConnectionString(string file) => new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true }.ToString();

    public static void Configure(DbContextOptionsBuilder options, string file) => options
        .UseSqlite(ConnectionString(file), sqlite => sqlite.MigrationsAssembly("PhotoStudio.Migrations.Sqlite"))
        .UseApplicationServiceProvider(IdentityModel.Services)
        .ConfigureWarnings(warnings => warnings.Throw(RelationalEventId.MultipleCollectionIncludeWarning));
}
