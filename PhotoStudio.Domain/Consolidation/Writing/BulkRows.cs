using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Inserts many rows of one table by few statements, inside the run's transaction.</summary>
internal sealed class BulkRows(StudioDb db, string table, string[] columns)
{
    /// <summary>SQL Server takes 2,100 in one statement, and each costs it a way there and back.</summary>
    private const int MostParameters = 2000;

    private readonly List<object?[]> waiting = [];

    /// <summary>SQLite has no way to go: one prepared statement, row by row, is fastest.</summary>
    private readonly int rowsAtOnce = db.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? 1 : MostParameters / columns.Length;

    /// <summary>Values in the order of the columns, as the database takes them.</summary>
    public void Add(params object?[] values) => waiting.Add(values);

    public async Task FlushAsync(CancellationToken cancel)
    {
        DbCommand? command = null;
        foreach (var rows in waiting.Chunk(rowsAtOnce))
        {
            if (command?.Parameters.Count != rows.Length * columns.Length)
            {
                if (command is not null) await command.DisposeAsync();
                command = Command(rows.Length);
            }

            for (var i = 0; i < command.Parameters.Count; i++) command.Parameters[i].Value = rows[i / columns.Length][i % columns.Length] ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancel);
        }

        if (command is not null) await command.DisposeAsync();
        waiting.Clear();
    }

    private DbCommand Command(int rows)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var text = new StringBuilder($"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ");
        for (var row = 0; row < rows; row++)
        {
            text.Append(row == 0 ? "(" : ", (");
            text.AppendJoin(", ", columns.Select(_ => Parameter(command))).Append(')');
        }

        command.CommandText = text.ToString();
        return command;
    }

    private static string Parameter(DbCommand command)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@p" + command.Parameters.Count.ToString(CultureInfo.InvariantCulture);
        command.Parameters.Add(parameter);
        return parameter.ParameterName;
    }
}
