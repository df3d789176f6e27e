using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace PhotoStudio.Domain.Data;

/// <summary>What shapes Identity's tables. Contexts made outside the app (tools, tests) need it too: without it the passkey table silently goes missing.</summary>
public static class IdentityModel
{
    public static readonly Version SchemaVersion = IdentitySchemaVersions.Version3;

    public static IServiceProvider Services { get; } = new ServiceCollection()
        .Configure<IdentityOptions>(options => options.Stores.SchemaVersion = SchemaVersion)
        .BuildServiceProvider();
}
