using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Migrations.Sqlite;

/// <summary>Makes the context for <c>dotnet ef</c>.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<StudioDb>
{
    public StudioDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<StudioDb>()
        .UseSqlite("Data Source=design-time.db", sqlite => sqlite.MigrationsAssembly(typeof(DesignTimeFactory).Assembly))
        .UseApplicationServiceProvider(IdentityModel.Services)
        .Options);
}
