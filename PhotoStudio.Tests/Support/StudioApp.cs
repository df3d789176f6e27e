using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Tests.Support;

/// <summary>The whole app on a real port of its own, with a data folder of its own and the cast in it. A class fixture, or made by <see cref="StartAsync"/> and disposed.</summary>
public sealed class StudioApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"photostudio-app-{Guid.NewGuid():N}");
    private readonly TimeProvider? clock;
    private readonly (string Key, string Value)[] settings;

    public StudioApp()
        : this(null)
    {
    }

    private StudioApp(TimeProvider? clock, params (string Key, string Value)[] settings)
    {
        (this.clock, this.settings) = (clock, settings);
        UseKestrel(0);
    }

    /// <summary>Where it listens: http://localhost:port/. By name, since cookies are Secure and passkeys want a domain.</summary>
    public Uri Address => new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    /// <summary>The people who can sign in, all with the password <see cref="AppCast.Password"/>.</summary>
    public AppCast Cast { get; private set; } = null!;

    /// <summary>An app of one's own; without a <paramref name="clock"/> it has the real time, which a browser needs.</summary>
    public static async Task<StudioApp> StartAsync(TimeProvider? clock = null, params (string Key, string Value)[] settings)
    {
        var app = new StudioApp(clock, settings);
        await app.InitializeAsync();
        return app;
    }

    /// <summary>As <see cref="StartAsync"/>, with nobody in it.</summary>
    public static Task<StudioApp> StartEmptyAsync(TimeProvider? clock = null, params (string Key, string Value)[] settings)
    {
        var app = new StudioApp(clock, settings);
        app.StartServer();
        return Task.FromResult(app);
    }

    public async ValueTask InitializeAsync()
    {
        StartServer();
        Cast = await AppCast.AddAsync(this);
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Reads or writes rows directly, beside the commands.</summary>
    public async Task<T> WithDbAsync<T>(Func<StudioDb, Task<T>> use)
    {
        await using var db = await Get<StudioDatabase>().OpenAsync(TestContext.Current.CancellationToken);
        return await use(db);
    }

    /// <summary>A visitor of pages: keeps cookies, follows no redirects unless asked.</summary>
    public PageVisitor Visit() => new(Address);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder)) Directory.Delete(folder, true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Folder", folder);
        builder.UseSetting("Limits:SignInsPerMinute", "1000");
        builder.UseSetting("Limits:SignUpsPerMinute", "1000");
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            if (clock is not null) services.AddSingleton(clock);
        });
    }
}
