using System.Security.Cryptography;
using System.Text;

namespace PhotoStudio.Domain.Consolidation.Source;

/// <summary>One row of an older table, with whatever columns it has. A column that is missing reads as null.</summary>
public sealed class OlderRow
{
    private readonly OlderColumns columns;
    private readonly object?[] values;
    private string? hash;

    /// <param name="columns">The columns of its table.</param>
    /// <param name="values">One for each column.</param>
    public OlderRow(OlderColumns columns, object?[] values)
    {
        (this.columns, this.values) = (columns, values);
        RawId = At(columns.Id);
        LegacyId = OlderValue.Text(RawId)?.Trim() is { Length: > 0 } id ? id.Length > 300 ? HashOf(id) : id : $"row {Hash[..16]}";
    }

    public string Table => columns.Table;

    /// <summary>The id as text; a row without one is told apart by its contents.</summary>
    public string LegacyId { get; }

    /// <summary>The id as the source has it.</summary>
    public object? RawId { get; }

    /// <summary>SHA-256 of all its values, in hexadecimal.</summary>
    public string Hash => hash ??= HashOf(ToJson());

    public object? Value(string column) => At(columns.Find(column));

    /// <summary>The value as invariant text; null when it is missing. Characters that no text should hold are left out.</summary>
    public string? Text(string column) => OlderValue.Text(Value(column));

    /// <summary>The first of these columns that says anything.</summary>
    public string? Text(string column, string other) => string.IsNullOrWhiteSpace(Text(column)) ? Text(other) : Text(column);

    /// <summary>Every column, by name.</summary>
    public string ToJson() => OlderValue.Write(columns, values);

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private object? At(int place) => place < 0 ? null : values[place];
}
