using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation.Any;

/// <summary>Every cell of every table of a studio as text: what a run or a rollback must leave alone.</summary>
internal static class StudioPicture
{
    /// <summary>What tells of the runs themselves.</summary>
    private static readonly string[] Runs = ["ConsolidationRuns", "Audit", "AuditEntries", "AuditLog"];

    /// <summary>One line for each row, sorted. A series that has given no number is as good as none; who wrote the settings last may change.</summary>
    public static Task<string> TakeAsync(StudioSqlite studio) => studio.WithDbAsync(async db =>
    {
        var lines = new List<string>();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Except(Runs))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            while (await reader.ReadAsync(TestContext.Current.CancellationToken)) lines.Add(Line(table, reader));
        }

        return string.Join('\n', lines.Where(line => line.Length > 0).Order(StringComparer.Ordinal));
    });

    private static string Line(string table, DbDataReader reader)
    {
        var cells = Enumerable.Range(0, reader.FieldCount).Select(i => (Name: reader.GetName(i), Value: Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))).ToList();
        if (table == "NumberSeries" && cells.Single(cell => cell.Name == "Last").Value == "0") return "";
        return $"{table} {string.Join(" | ", cells.Where(cell => table != "Settings" || cell.Name is not ("Version" or "UpdatedAt" or "UpdatedBy")).Select(cell => $"{cell.Name} {cell.Value}"))}";
    }
}
