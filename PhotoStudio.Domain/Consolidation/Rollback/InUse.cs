using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Consolidation.Rollback;

/// <summary>Finds which rows of a table others still name, whatever those others are: read from the model, so that no table is forgotten.</summary>
internal static class InUse
{
    /// <param name="db">The open database.</param>
    /// <param name="entity">The table that is named.</param>
    /// <param name="own">Tables whose rows go with it.</param>
    /// <param name="cancel">Cancels the queries.</param>
    public static async Task<HashSet<Guid>> OfAsync(StudioDb db, Type entity, IReadOnlyCollection<Type> own, CancellationToken cancel)
    {
        var used = new HashSet<Guid>();
        var keys = db.Model.FindEntityType(entity)!.GetReferencingForeignKeys().Where(key => key.Properties.Count == 1 && !own.Contains(key.DeclaringEntityType.ClrType));
        foreach (var query in keys.Select(QueryOf).OfType<string>())
        {
            await foreach (var id in db.Database.SqlQueryRaw<Guid>(query).AsAsyncEnumerable().WithCancellation(cancel)) used.Add(id);
        }

        return used;
    }

    private static string? QueryOf(IForeignKey key)
    {
        var (table, column) = (key.DeclaringEntityType.GetTableName(), key.Properties[0].GetColumnName());
        return table is null || column is null ? null : $"SELECT DISTINCT \"{column}\" AS \"Value\" FROM \"{table}\" WHERE \"{column}\" IS NOT NULL";
    }
}
