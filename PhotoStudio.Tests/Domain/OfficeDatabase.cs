using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Time.Testing;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Tests.Domain;

/// <summary>A database file of its own with fresh settings, and the services of clients, price list and settings over it.</summary>
public sealed class OfficeDatabase : IAsyncDisposable
{
    public static readonly Actor Ada = new(ActorRole.Admin, Guid.NewGuid(), "Ada");
    public static readonly Actor Sam = new(ActorRole.Staff, Guid.NewGuid(), "Sam");
    public static readonly Actor Clara = new(ActorRole.Client, Guid.NewGuid(), "Clara", Guid.NewGuid());

    /// <summary>Made once: creating the tables takes longer than all the rest of a test.</summary>
    private static readonly Lazy<Task<byte[]>> Template = new(MakeTemplateAsync);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("office-");
    private readonly QueueingWriteLock writeLock = new();
    private readonly string file;

    private OfficeDatabase()
    {
        file = Path.Combine(folder.FullName, "studio.db");
        var options = new DbContextOptionsBuilder<StudioDb>()
            .UseSqlite($"Data Source={file};Pooling=False")
            .UseApplicationServiceProvider(IdentityModel.Services).Options;
        Database = new StudioDatabase(new PooledDbContextFactory<StudioDb>(options), writeLock);
    }

    public StudioDatabase Database { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 11, 46, 0, TimeSpan.Zero));

    public ClientService Clients => new(Database, Clock);

    public ClientQueries ClientQueries => new(Database);

    public PriceListService Prices => new(Database, Clock);

    public PriceListQueries PriceQueries => new(Database);

    public SettingsService Settings => new(Database, Clock);

    public StudioSettingsQueries SettingsQueries => new(Database, Clock);

    public static async Task<OfficeDatabase> StartAsync()
    {
        var office = new OfficeDatabase();
        await File.WriteAllBytesAsync(office.file, await Template.Value);
        return office;
    }

    public ValueTask DisposeAsync()
    {
        writeLock.Dispose();
        folder.Delete(true);
        return ValueTask.CompletedTask;
    }

    private static async Task<byte[]> MakeTemplateAsync()
    {
        await using var office = new OfficeDatabase();
        await using (var db = await office.Database.OpenAsync(default))
        {
            await db.Database.EnsureCreatedAsync();
            db.Settings.Add(StudioSettings.Fresh("Europe/Dublin", office.Clock.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return await File.ReadAllBytesAsync(office.file);
    }
}
