using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Demo;
using PhotoStudio.Domain.Files;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Demo;

/// <summary>The demo, filled once for all tests of it.</summary>
public sealed class DemoFixture : IAsyncLifetime
{
    public StatementCounter Statements { get; } = new();

    public StudioSqlite Studio { get; private set; } = null!;

    public string Folder { get; } = Directory.CreateTempSubdirectory("photostudio-demo-").FullName;

    public string Accounts { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Studio = await StudioSqlite.StartAsync(WithUsers);
        Accounts = await FillAsync();
    }

    public Task<string> FillAsync() => DemoStudio.FillAsync(Studio.Get<IServiceProvider>(), Folder, TestContext.Current.CancellationToken, photoWidth: 90);

    public async ValueTask DisposeAsync()
    {
        await Studio.DisposeAsync();
        Directory.Delete(Folder, true);
    }

    private void WithUsers(IServiceCollection services)
    {
        services.AddScoped(provider => provider.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<StudioDb>>().CreateDbContext());
        services.AddSingleton<IFileStore>(new FolderFileStore(Path.Combine(Folder, "files")));
        services.ConfigureDbContext<StudioDb>(options => options.AddInterceptors(Statements));
        services.AddIdentityCore<StudioUser>().AddEntityFrameworkStores<StudioDb>();
    }
}

/// <summary>Tests that only read the demo share one.</summary>
[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<DemoFixture>
{
    public const string Name = "demo";
}
