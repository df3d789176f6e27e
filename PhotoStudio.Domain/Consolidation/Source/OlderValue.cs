using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PhotoStudio.Domain.Consolidation.Source;

/// <summary>How values of a source are written down.</summary>
internal static class OlderValue
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly SearchValues<char> Odd = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(IsOdd)]);

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

    /// <summary>A row as JSON, by the names of its columns.</summary>
    public static string Write(OlderColumns columns, object?[] values)
    {
        var text = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(text, Form);
        json.WriteStartObject();
        foreach (var (name, place) in columns.ByName)
        {
            json.WritePropertyName(name);
            Write(json, values[place]);
        }

        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null or DBNull: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): json.WriteNumberValue(number); break;
            case long or int or short: json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case DateTime instant: json.WriteStringValue(instant.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)); break;
            default: json.WriteStringValue(Text(value)); break;
        }
    }

    private static string Clean(string text) => text.AsSpan().ContainsAny(Odd) ? string.Concat(text.Where(c => !IsOdd(c))) : text;

    private static bool IsOdd(char c) => (char.IsControl(c) && c is not '\n' and not '\r' and not '\t') || c is '\uFFFE' or '\uFFFF';
}
