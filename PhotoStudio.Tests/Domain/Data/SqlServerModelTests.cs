using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using PhotoStudio.Migrations.SqlServer;

namespace PhotoStudio.Tests.Domain.Data;

/// <summary>What SQL Server would refuse when the tables are made or filled, found without one.</summary>
public sealed partial class SqlServerModelTests
{
    private static readonly IModel Model = Load();

    [Fact]
    public void No_table_is_reached_by_two_paths_of_cascades()
    {
        foreach (var root in Model.GetEntityTypes())
        {
            var twice = PathsFrom(root).GroupBy(table => table).Where(paths => paths.Count() > 1).Select(paths => $"{root.GetTableName()} to {paths.Key}");
            Assert.Empty(twice);
        }
    }

    [Fact]
    public void Every_key_and_index_fits_into_1700_bytes()
    {
        var keys = Model.GetEntityTypes().SelectMany(type => type.GetKeys().Select(key => (Name: key.GetName(), key.Properties)));
        var indexes = Model.GetEntityTypes().SelectMany(type => type.GetIndexes().Select(index => (Name: index.GetDatabaseName(), index.Properties)));
        foreach (var (name, properties) in keys.Concat(indexes))
            Assert.True(properties.Sum(Bytes) <= 1700, $"{name}: {string.Join(", ", properties.Select(property => $"{property.Name} {property.GetColumnType()}"))}");
    }

    [Fact]
    public void Filters_of_indexes_use_only_what_SQL_Server_knows_there()
    {
        var filters = Model.GetEntityTypes().SelectMany(type => type.GetIndexes()).Select(index => index.GetFilter()).OfType<string>().ToList();
        Assert.NotEmpty(filters);
        Assert.All(filters, filter => Assert.Matches(Filter(), filter));
    }

    [Theory]
    [InlineData("[A] IS NOT NULL AND \"B\" <> 'void'", true)]
    [InlineData("[A] IN ('a', 'b')", true)]
    [InlineData("[A] IS NULL OR [B] = 1", false)]
    [InlineData("NOT [A] = 1", false)]
    [InlineData("LEN([A]) = 1", false)]
    public void The_test_of_filters_tells_right_from_wrong(string filter, bool right) => Assert.Equal(right, Filter().IsMatch(filter));

    private static IModel Load()
    {
        using var db = new DesignTimeFactory().CreateDbContext([]);
        return db.GetService<IDesignTimeModel>().Model;
    }

    /// <summary>The tables reached by deleting a row, once for each way there.</summary>
    private static IEnumerable<string> PathsFrom(IEntityType root) => root.GetReferencingForeignKeys()
        .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull && !key.IsOwnership)
        .SelectMany(key => PathsFrom(key.DeclaringEntityType).Prepend(key.DeclaringEntityType.GetTableName()!));

    private static int Bytes(IProperty property)
    {
        var type = property.GetColumnType();
        if (!type.Contains("char", StringComparison.Ordinal) && !type.Contains("binary", StringComparison.Ordinal)) return 17;
        var length = Length().Match(type);
        Assert.True(length.Success, $"{property.DeclaringType.DisplayName()}.{property.Name} is {type}: what is indexed needs a length.");
        var characters = int.Parse(length.Value, System.Globalization.CultureInfo.InvariantCulture);
        return type.StartsWith('n') ? 2 * characters : characters;
    }

    [GeneratedRegex(@"(?<=\()\d+(?=\))")]
    private static partial Regex Length();

    [GeneratedRegex("""^(?<one>(\[\w+\]|"\w+")\s*(IS (NOT )?NULL|(=|<>)\s*(N?'[^']*'|\d+)|IN \((N?'[^']*'|\d+)(, (N?'[^']*'|\d+))*\)))( AND (\[\w+\]|"\w+")\s*(IS (NOT )?NULL|(=|<>)\s*(N?'[^']*'|\d+)|IN \((N?'[^']*'|\d+)(, (N?'[^']*'|\d+))*\)))*$""")]
    private static partial Regex Filter();
}
