using Microsoft.Data.Sqlite;

namespace PhotoStudio.Domain.Backup;

/// <summary>Copies a SQLite database while people work in it, and reads what a copy holds. SQLite only.</summary>
internal static class SqliteSnapshot
{
    /// <summary>One consistent moment of the database, without the room that deleted rows left. Writers go on meanwhile.</summary>
    public static async Task TakeAsync(string database, string copy, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(database, SqliteOpenMode.ReadWrite, cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", copy);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancel);
    }

    public static async Task<SnapshotFacts> ReadAsync(string file, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(file, SqliteOpenMode.ReadOnly, cancel);
        var tables = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in await NamesAsync(connection, cancel)) tables[table] = await NumberAsync(connection, $"SELECT COUNT(*) FROM \"{table}\"", cancel);
        var migration = tables.ContainsKey("__EFMigrationsHistory") ? await TextAsync(connection, "SELECT MAX(\"MigrationId\") FROM \"__EFMigrationsHistory\"", cancel) : null;
        return new SnapshotFacts(
            migration,
            await TextAsync(connection, "SELECT \"Profile_Name\" FROM \"Settings\"", cancel) ?? "",
            tables,
            new BackupMoney(
                await TextAsync(connection, "SELECT \"Money_CurrencyCode\" FROM \"Settings\"", cancel) ?? "",
                await NumberAsync(connection, "SELECT COALESCE(SUM(\"Total\"), 0) FROM \"Invoices\" WHERE \"State\" IN ('issued', 'paid', 'credited')", cancel),
                await NumberAsync(connection, "SELECT COALESCE(SUM(\"Amount\"), 0) FROM \"Payments\" WHERE \"Kind\" = 'payment'", cancel),
                await NumberAsync(connection, "SELECT COALESCE(SUM(\"Amount\"), 0) FROM \"Payments\" WHERE \"Kind\" = 'refund'", cancel),
                tables.ContainsKey("Expenses") ? await NumberAsync(connection, "SELECT COALESCE(SUM(\"Amount\"), 0) FROM \"Expenses\"", cancel) : 0));
    }

    /// <summary>True when every page and index of the file is in order.</summary>
    public static async Task<bool> IsWholeAsync(string file, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(file, SqliteOpenMode.ReadOnly, cancel);
        return await TextAsync(connection, "PRAGMA integrity_check", cancel) == "ok";
    }

    private static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken cancel)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        await connection.OpenAsync(cancel);
        return connection;
    }

    private static async Task<List<string>> NamesAsync(SqliteConnection connection, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var names = new List<string>();
        while (await reader.ReadAsync(cancel)) names.Add(reader.GetString(0));
        return names;
    }

    private static async Task<long> NumberAsync(SqliteConnection connection, string sql, CancellationToken cancel) => await ValueAsync(connection, sql, cancel) as long? ?? 0;

    private static async Task<string?> TextAsync(SqliteConnection connection, string sql, CancellationToken cancel) => await ValueAsync(connection, sql, cancel) as string;

    private static async Task<object?> ValueAsync(SqliteConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancel);
    }
}

/// <summary>What a copy of the database holds.</summary>
internal sealed record SnapshotFacts(string? Migration, string Studio, IReadOnlyDictionary<string, long> Tables, BackupMoney Money);
