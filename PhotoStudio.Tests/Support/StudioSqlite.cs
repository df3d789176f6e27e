using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PhotoStudio.Domain;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;

namespace PhotoStudio.Tests.Support;

/// <summary>The domain's services on a migrated SQLite file of their own, at a fixed moment: 23 November 2026, noon UTC.</summary>
public sealed class StudioSqlite : ITestStudio
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly string file = Path.Combine(Path.GetTempPath(), $"photostudio-test-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider services;

    private StudioSqlite(Action<IServiceCollection>? also)
    {
        System.IO.File.Copy(Template.Value.Result, file);
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddDbContextFactory<StudioDb>(options => TemplateFile.Configure(options, file));
        collection.AddSingleton<IWriteLock, QueueingWriteLock>();
        collection.AddLogging();
        collection.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        collection.AddSingleton<IFileStore>(new FolderFileStore(Files));
        collection.AddStudioDomain();
        also?.Invoke(collection);
        services = collection.BuildServiceProvider();
    }

    private static Lazy<Task<string>> Template { get; } = new(TemplateFile.MakeAsync);

    public FakeTimeProvider Clock { get; } = new(Noon);

    public StudioDatabase Database => Get<StudioDatabase>();

    /// <summary>The database itself.</summary>
    public string File => file;

    public DateOnly Today => new(2026, 11, 23);

    /// <summary>Where its private files lie.</summary>
    public string Files { get; } = Path.Combine(Path.GetTempPath(), $"photostudio-test-{Guid.NewGuid():N}");

    public static async Task<StudioSqlite> StartAsync(Action<IServiceCollection>? also = null)
    {
        await Template.Value;
        return new StudioSqlite(also);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Reads or writes rows directly, beside the commands.</summary>
    public async Task<T> WithDbAsync<T>(Func<StudioDb, Task<T>> use)
    {
        await using var db = await Database.OpenAsync(TestContext.Current.CancellationToken);
        return await use(db);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(TemplateFile.ConnectionString(file)));
        System.IO.File.Delete(file);
        if (Directory.Exists(Files)) Directory.Delete(Files, true);
    }
}
