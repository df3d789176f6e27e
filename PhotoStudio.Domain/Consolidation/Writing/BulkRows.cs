using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Inserts many rows of a plain table by few statements, inside the run's transaction: half of what a run writes only says where rows came from.</summary>
internal sealed class BulkRows(StudioDb db, string table, string[] columns)
{
    /// <summary>SQL Server takes 2,100 in one statement; SQLite looks each up by its name, so that fewer are faster.</summary>
    private const int MostParameters = 500;

    private readonly List<object?[]> waiting = [];

    /// <summary>Values in the order of the columns.</summary>
    public void Add(params object?[] values) => waiting.Add(values);

    public async Task FlushAsync(CancellationToken cancel)
    {
        foreach (var rows in waiting.Chunk(MostParameters / columns.Length))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = Text(command, rows);
            await command.ExecuteNonQueryAsync(cancel);
        }

        waiting.Clear();
    }

    private string Text(DbCommand command, object?[][] rows)
    {
        var text = new StringBuilder($"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ");
        for (var row = 0; row < rows.Length; row++)
        {
            text.Append(row == 0 ? "(" : ", (");
            text.AppendJoin(", ", rows[row].Select(value => Parameter(command, value))).Append(')');
        }

        return text.ToString();
    }

    private static string Parameter(DbCommand command, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@p" + command.Parameters.Count.ToString(CultureInfo.InvariantCulture);
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return parameter.ParameterName;
    }
}
