using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace PhotoStudio.Domain.Consolidation.Source;

/// <summary>An older SQLite file, opened for reading only.</summary>
public sealed class SqliteSource : IOlderSource
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction snapshot;
    private readonly Dictionary<string, long> tables = new(StringComparer.OrdinalIgnoreCase);

    private SqliteSource(SqliteConnection connection, string from)
    {
        (this.connection, From) = (connection, from);
        snapshot = connection.BeginTransaction(deferred: true);
    }

    public SourceKind Kind => SourceKind.Sqlite;

    public string From { get; }

    public IReadOnlyDictionary<string, long> Tables => tables;

    /// <exception cref="SqliteException">It is no SQLite file, or it cannot be read.</exception>
    public static async Task<SqliteSource> OpenAsync(string file, string from, CancellationToken cancel)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            await connection.OpenAsync(cancel);
            var source = new SqliteSource(connection, from);
            await source.ListAsync(cancel);
            return source;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<OlderRow>> ReadAsync(string table, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (!tables.ContainsKey(table)) yield break;
        await using var command = Command($"SELECT * FROM {SourceReading.Quoted(table)} ORDER BY 1");
        await using var reader = await command.ExecuteReaderAsync(cancel);
        await foreach (var batch in SourceReading.BatchesAsync(reader, table, cancel)) yield return batch;
    }

    public async Task<IReadOnlyList<OlderRow>> FindAsync(string table, IReadOnlyCollection<object> ids, CancellationToken cancel)
    {
        if (ids.Count == 0 || !tables.ContainsKey(table)) return [];
        await using var command = Command("");
        var names = ids.Select((id, index) => command.Parameters.AddWithValue($"$p{index}", id).ParameterName);
        command.CommandText = $"SELECT * FROM {SourceReading.Quoted(table)} WHERE \"{OlderTables.IdOf(table)}\" IN ({string.Join(", ", names)})";
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<OlderRow>();
        await foreach (var batch in SourceReading.BatchesAsync(reader, table, cancel)) rows.AddRange(batch);
        return rows;
    }

    public async Task<IReadOnlyDictionary<string, long>> FilledAsync(string table, IReadOnlySet<string> except, CancellationToken cancel) =>
        tables.ContainsKey(table) ? await new SourceCounts(Command).FilledAsync(table, except, cancel) : new Dictionary<string, long>();

    public async Task<IReadOnlyDictionary<string, long>> CountByAsync(string table, string column, CancellationToken cancel) =>
        tables.ContainsKey(table) ? await new SourceCounts(Command).CountByAsync(table, column, cancel) : new Dictionary<string, long>();

    public async ValueTask DisposeAsync()
    {
        await snapshot.DisposeAsync();
        await connection.DisposeAsync();
    }

    private SqliteCommand Command(string text)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (text, snapshot);
        return command;
    }

    private async Task ListAsync(CancellationToken cancel)
    {
        var names = new List<string>();
        await using (var command = Command("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"))
        await using (var reader = await command.ExecuteReaderAsync(cancel))
        {
            while (await reader.ReadAsync(cancel)) names.Add(reader.GetString(0));
        }

        foreach (var name in names)
        {
            await using var count = Command($"SELECT count(*) FROM {SourceReading.Quoted(name)}");
            tables[name.ToLowerInvariant()] = (long)(await count.ExecuteScalarAsync(cancel))!;
        }
    }
}
