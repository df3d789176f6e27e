using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PhotoStudio.Domain.Consolidation.Source;

/// <summary>One row of an older table, with whatever columns it has. A column that is missing reads as null.</summary>
public sealed class OlderRow
{
    private readonly SortedDictionary<string, object?> values;

    /// <param name="table">The older table.</param>
    /// <param name="values">By column, in any case.</param>
    /// <param name="idColumn">The column that tells the rows apart.</param>
    public OlderRow(string table, IEnumerable<KeyValuePair<string, object?>> values, string idColumn = "id")
    {
        Table = table;
        this.values = new SortedDictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (column, value) in values) this.values[column] = value;
        Hash = HashOf(ToJson());
        RawId = Value(idColumn);
        LegacyId = Text(idColumn)?.Trim() is { Length: > 0 } id ? id.Length > 300 ? HashOf(id) : id : $"row {Hash[..16]}";
    }

    public string Table { get; }

    /// <summary>The id as text; a row without one is told apart by its contents.</summary>
    public string LegacyId { get; }

    /// <summary>The id as the source has it.</summary>
    public object? RawId { get; }

    /// <summary>SHA-256 of all its values, in hexadecimal.</summary>
    public string Hash { get; }

    public object? Value(string column) => values.GetValueOrDefault(column);

    /// <summary>The value as invariant text; null when it is missing. Characters that no text should hold are left out.</summary>
    public string? Text(string column) => OlderValue.Text(Value(column));

    /// <summary>The first of these columns that says anything.</summary>
    public string? Text(string column, string other) => string.IsNullOrWhiteSpace(Text(column)) ? Text(other) : Text(column);

    /// <summary>Every column, by name.</summary>
    public string ToJson() => JsonSerializer.Serialize(values.ToDictionary(pair => pair.Key, pair => OlderValue.Plain(pair.Value)), OlderValue.Json);

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>How values of a source are written down.</summary>
internal static class OlderValue
{
    public static readonly JsonSerializerOptions Json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? Text(object? value) => value switch
    {
        null or DBNull => null,
        string text => Clean(text),
        byte[] bytes => Clean(Encoding.UTF8.GetString(bytes)),
        DateTime { TimeOfDay.Ticks: 0, Kind: DateTimeKind.Unspecified } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => Clean(other.ToString() ?? ""),
    };

    /// <summary>A value that JSON has a form for.</summary>
    public static object? Plain(object? value) => value switch
    {
        null or DBNull => null,
        string or long or int or short or bool or decimal => value,
        double.NaN or double.PositiveInfinity or double.NegativeInfinity => Text(value),
        double => value,
        byte[] bytes => Convert.ToBase64String(bytes),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        var other => Text(other),
    };

    private static string Clean(string text) => text.Any(IsOdd) ? string.Concat(text.Where(c => !IsOdd(c))) : text;

    private static bool IsOdd(char c) => (char.IsControl(c) && c is not '\n' and not '\r' and not '\t') || c is '\uFFFE' or '\uFFFF';
}
