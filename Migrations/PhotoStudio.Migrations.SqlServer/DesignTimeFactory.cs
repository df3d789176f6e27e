using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Migrations.SqlServer;

/// <summary>Makes the context for <c>dotnet ef</c>.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<StudioDb>
{
    public StudioDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<StudioDb>()
        .UseSqlServer("Server=design-time", server => server.MigrationsAssembly(typeof(DesignTimeFactory).Assembly))
        .UseApplicationServiceProvider(IdentityModel.Services)
        .Options);
}
