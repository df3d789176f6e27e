using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Consolidation.Source;

/// <summary>Opens a source from what somebody wrote: the path of a SQLite file, or a connection string or address of PostgreSQL.</summary>
public static class OlderSources
{
    /// <param name="text">As written.</param>
    /// <param name="name">What an uploaded file is called; null: the file's own name.</param>
    /// <param name="cancel">Cancels the opening.</param>
    public static async Task<Result<IOlderSource>> OpenAsync(string? text, string? name, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(text)) return ConsolidationProblems.NoSource();
        try
        {
            if (IsPostgres(text)) return await PostgresSource.OpenAsync(ConnectionString(text.Trim()), cancel);
            if (!File.Exists(text)) return ConsolidationProblems.NoSuchFile(text);
            return await SqliteSource.OpenAsync(text, name ?? Path.GetFileName(text), cancel);
        }
        catch (SqliteException)
        {
            return ConsolidationProblems.NotSqlite(name ?? Path.GetFileName(text));
        }
        catch (Exception failure) when (failure is NpgsqlException or SocketException or TimeoutException)
        {
            return ConsolidationProblems.Unreachable(failure.Message);
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or KeyNotFoundException or UriFormatException)
        {
            return ConsolidationProblems.Unreadable();
        }
    }

    private static bool IsPostgres(string text) => IsAddress(text)
        || (!File.Exists(text) && text.Contains('=', StringComparison.Ordinal)
            && (text.Contains("Host", StringComparison.OrdinalIgnoreCase) || text.Contains("Server", StringComparison.OrdinalIgnoreCase)));

    private static bool IsAddress(string text) => text.TrimStart().StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
        || text.TrimStart().StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    private static string ConnectionString(string text)
    {
        if (!IsAddress(text)) return text;
        var address = new Uri(text);
        var person = address.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        var parts = new NpgsqlConnectionStringBuilder { Host = address.Host, Port = address.Port > 0 ? address.Port : 5432, Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')) };
        if (person[0].Length > 0) parts.Username = person[0];
        if (person.Length > 1) parts.Password = person[1];
        if (address.Query.Contains("sslmode=require", StringComparison.OrdinalIgnoreCase)) parts.SslMode = SslMode.Require;
        return parts.ToString();
    }
}
