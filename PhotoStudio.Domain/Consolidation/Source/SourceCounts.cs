using System.Data.Common;
using System.Globalization;

namespace PhotoStudio.Domain.Consolidation.Source;

/// <summary>Counts that a source makes itself, so that its rows need not be read for them.</summary>
/// <param name="command">Makes a command of a text.</param>
internal sealed class SourceCounts(Func<string, DbCommand> command)
{
    /// <summary>What says nothing, in lower case and without spaces around.</summary>
    private const string Nothing = """'', '0', '0.0', '0.00', 'false', 'f', 'no', 'null', '[]', '{}', '""', '"[]"', '"{}"'""";

    public async Task<IReadOnlyDictionary<string, long>> FilledAsync(string table, IReadOnlySet<string> except, CancellationToken cancel)
    {
        var columns = (await ColumnsAsync(table, cancel)).Where(column => !except.Contains(column.ToLowerInvariant())).ToList();
        if (columns.Count == 0) return new Dictionary<string, long>();
        var sums = columns.Select(column => $"SUM(CASE WHEN LOWER(TRIM(CAST({SourceReading.Quoted(column)} AS text))) NOT IN ({Nothing}) THEN 1 ELSE 0 END)");
        await using var query = command($"SELECT {string.Join(", ", sums)} FROM {SourceReading.Quoted(table)}");
        await using var reader = await query.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return columns.Select((column, index) => (column, Count: Number(reader, index))).Where(pair => pair.Count > 0).ToDictionary(pair => pair.column.ToLowerInvariant(), pair => pair.Count);
    }

    public async Task<IReadOnlyDictionary<string, long>> CountByAsync(string table, string column, CancellationToken cancel)
    {
        var counts = new Dictionary<string, long>();
        if (!(await ColumnsAsync(table, cancel)).Contains(column, StringComparer.OrdinalIgnoreCase)) return counts;
        await using var query = command($"SELECT CAST({SourceReading.Quoted(column)} AS text), COUNT(*) FROM {SourceReading.Quoted(table)} WHERE {SourceReading.Quoted(column)} IS NOT NULL GROUP BY 1");
        await using var reader = await query.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) counts[reader.GetString(0).Trim()] = Number(reader, 1);
        return counts;
    }

    private async Task<List<string>> ColumnsAsync(string table, CancellationToken cancel)
    {
        await using var query = command($"SELECT * FROM {SourceReading.Quoted(table)} LIMIT 0");
        await using var reader = await query.ExecuteReaderAsync(cancel);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    private static long Number(DbDataReader reader, int index) => reader.IsDBNull(index) ? 0 : Convert.ToInt64(reader.GetValue(index), CultureInfo.InvariantCulture);
}
