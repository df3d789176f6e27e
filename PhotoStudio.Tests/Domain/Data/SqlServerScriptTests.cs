using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using PhotoStudio.Migrations.SqlServer;

namespace PhotoStudio.Tests.Domain.Data;

/// <summary>Where no SQL Server runs, its scripts are at least parsed.</summary>
public sealed class SqlServerScriptTests
{
    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void The_script_of_the_migrations_is_Transact_SQL(MigrationsSqlGenerationOptions options)
    {
        using var db = new DesignTimeFactory().CreateDbContext([]);
        var script = db.GetService<IMigrator>().GenerateScript(options: options);
        Assert.Contains("CREATE TABLE [Sessions]", script, StringComparison.Ordinal);
        Assert.Empty(ErrorsIn(script));
    }

    [Fact]
    public void The_parser_finds_what_is_wrong() => Assert.NotEmpty(ErrorsIn("SELECT FROM WHERE"));

    [Fact]
    public void The_passkeys_have_their_table_on_both_providers()
    {
        using var server = new DesignTimeFactory().CreateDbContext([]);
        using var lite = new PhotoStudio.Migrations.Sqlite.DesignTimeFactory().CreateDbContext([]);
        foreach (var db in new[] { server, lite })
            Assert.Contains(db.Model.GetEntityTypes(), type => type.GetTableName()!.Contains("Passkey", StringComparison.Ordinal));
    }

    [Fact]
    public void No_change_of_the_model_waits_for_a_migration()
    {
        using var server = new DesignTimeFactory().CreateDbContext([]);
        using var lite = new PhotoStudio.Migrations.Sqlite.DesignTimeFactory().CreateDbContext([]);
        Assert.False(server.Database.HasPendingModelChanges(), "SQL Server: add a migration.");
        Assert.False(lite.Database.HasPendingModelChanges(), "SQLite: add a migration.");
    }

    private static IEnumerable<string> ErrorsIn(string script)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return errors.Select(error => $"{error.Line}: {error.Message}");
    }
}
