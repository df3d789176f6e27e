using System.Runtime.CompilerServices;
using Npgsql;

namespace PhotoStudio.Domain.Consolidation.Source;

/// <summary>An older PostgreSQL database, read in one snapshot. What has no plain form in .NET is read as text.</summary>
public sealed class PostgresSource : IOlderSource
{
    private static readonly HashSet<string> Plain =
        ["smallint", "integer", "bigint", "boolean", "text", "character varying", "character", "timestamp with time zone", "timestamp without time zone", "date", "double precision", "real"];

    private readonly NpgsqlConnection connection;
    private readonly Dictionary<string, long> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> selections = new(StringComparer.OrdinalIgnoreCase);
    private NpgsqlTransaction? snapshot;
    private int cursors;

    private PostgresSource(NpgsqlConnection connection) => this.connection = connection;

    public SourceKind Kind => SourceKind.Postgres;

    public string From => $"{connection.Database} on {connection.Host}";

    public IReadOnlyDictionary<string, long> Tables => tables;

    /// <exception cref="NpgsqlException">It cannot be reached, or refuses.</exception>
    public static async Task<PostgresSource> OpenAsync(string connectionString, CancellationToken cancel)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, IncludeErrorDetail = false, ApplicationName = "PhotoStudio" }.ToString());
        try
        {
            await connection.OpenAsync(cancel);
            var source = new PostgresSource(connection) { snapshot = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel) };
            await source.RunAsync("SET TRANSACTION READ ONLY", cancel);
            await source.ListAsync(cancel);
            return source;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>By a cursor, so that other reads fit between two batches.</summary>
    public async IAsyncEnumerable<IReadOnlyList<OlderRow>> ReadAsync(string table, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (!tables.ContainsKey(table)) yield break;
        var cursor = $"older{++cursors}";
        await RunAsync($"DECLARE {cursor} NO SCROLL CURSOR FOR {selections[table]} ORDER BY 1", cancel);
        while (await RowsAsync(Command($"FETCH {SourceReading.BatchSize} FROM {cursor}"), table, cancel) is { Count: > 0 } batch) yield return batch;
        await RunAsync($"CLOSE {cursor}", cancel);
    }

    public async Task<IReadOnlyList<OlderRow>> FindAsync(string table, IReadOnlyCollection<object> ids, CancellationToken cancel)
    {
        if (ids.Count == 0 || !tables.ContainsKey(table)) return [];
        var command = Command($"{selections[table]} WHERE \"{OlderTables.IdOf(table)}\"::text = ANY($1)");
        command.Parameters.AddWithValue(ids.Select(id => OlderValue.Text(id)!).ToArray());
        return await RowsAsync(command, table, cancel);
    }

    public async Task<IReadOnlyDictionary<string, long>> FilledAsync(string table, IReadOnlySet<string> except, CancellationToken cancel) =>
        tables.ContainsKey(table) ? await new SourceCounts(Command).FilledAsync(table, except, cancel) : new Dictionary<string, long>();

    public async Task<IReadOnlyDictionary<string, long>> CountByAsync(string table, string column, CancellationToken cancel) =>
        tables.ContainsKey(table) ? await new SourceCounts(Command).CountByAsync(table, column, cancel) : new Dictionary<string, long>();

    public async ValueTask DisposeAsync()
    {
        if (snapshot is not null) await snapshot.DisposeAsync();
        await connection.DisposeAsync();
    }

    private NpgsqlCommand Command(string text) => new(text, connection, snapshot);

    private async Task RunAsync(string text, CancellationToken cancel)
    {
        await using var command = Command(text);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task<List<OlderRow>> RowsAsync(NpgsqlCommand command, string table, CancellationToken cancel)
    {
        await using var owned = command;
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<OlderRow>();
        await foreach (var batch in SourceReading.BatchesAsync(reader, table, cancel)) rows.AddRange(batch);
        return rows;
    }

    private async Task ListAsync(CancellationToken cancel)
    {
        const string Columns = """
            SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c
            JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
            WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position
            """;
        var found = new List<(string Table, string Column, string Type)>();
        await using (var command = Command(Columns))
        await using (var reader = await command.ExecuteReaderAsync(cancel))
        {
            while (await reader.ReadAsync(cancel)) found.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        }

        foreach (var table in found.GroupBy(column => column.Table))
        {
            var columns = table.Select(c => Plain.Contains(c.Type) ? SourceReading.Quoted(c.Column) : $"{SourceReading.Quoted(c.Column)}::text AS {SourceReading.Quoted(c.Column)}");
            selections[table.Key] = $"SELECT {string.Join(", ", columns)} FROM {SourceReading.Quoted(table.Key)}";
            await using var count = Command($"SELECT count(*) FROM {SourceReading.Quoted(table.Key)}");
            tables[table.Key] = (long)(await count.ExecuteScalarAsync(cancel))!;
        }
    }
}
