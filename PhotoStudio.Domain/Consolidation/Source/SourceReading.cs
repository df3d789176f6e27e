using System.Data.Common;
using System.Runtime.CompilerServices;

namespace PhotoStudio.Domain.Consolidation.Source;

/// <summary>What both kinds of sources read alike.</summary>
internal static class SourceReading
{
    /// <summary>Rows held in memory at once.</summary>
    public const int BatchSize = 500;

    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static async IAsyncEnumerable<List<OlderRow>> BatchesAsync(DbDataReader reader, string table, [EnumeratorCancellation] CancellationToken cancel)
    {
        var columns = new OlderColumns(table, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)]);
        var batch = new List<OlderRow>(BatchSize);
        while (await reader.ReadAsync(cancel))
        {
            batch.Add(new OlderRow(columns, Values(reader)));
            if (batch.Count < BatchSize) continue;
            yield return batch;
            batch = new List<OlderRow>(BatchSize);
        }

        if (batch.Count > 0) yield return batch;
    }

    private static object?[] Values(DbDataReader reader)
    {
        var values = new object?[reader.FieldCount];
        reader.GetValues(values!);
        for (var i = 0; i < values.Length; i++) values[i] = values[i] is DBNull ? null : values[i];
        return values;
    }
}
