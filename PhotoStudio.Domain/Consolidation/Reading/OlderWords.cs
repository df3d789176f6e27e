using System.Text.Json;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Reading;

/// <summary>Reads flags, numbers and JSON in whatever form they were stored.</summary>
public static class OlderWords
{
    /// <summary>A word in lower case without spaces around; empty when there is none.</summary>
    public static string Word(OlderRow row, string column) => row.Text(column)?.Trim().ToLowerInvariant() ?? "";

    /// <summary>True for 1, true, t, yes; null when the column says nothing.</summary>
    public static bool? Flag(OlderRow row, string column) => Word(row, column) switch
    {
        "" => null,
        "1" or "true" or "t" or "yes" or "y" => true,
        _ => false,
    };

    /// <summary>A reference to another row, as text; null when there is none.</summary>
    public static string? Id(OlderRow row, string column) => row.Text(column)?.Trim() is { Length: > 0 } id && id is not "0" and not "null" ? id : null;

    /// <summary>The elements of a list that may be a string of JSON, once or twice; <paramref name="rubbish"/> when something else stands there.</summary>
    public static IReadOnlyList<JsonElement> List(object? value, out bool rubbish)
    {
        rubbish = false;
        var text = OlderValue.Text(value)?.Trim();
        for (var depth = 0; depth < 4; depth++)
        {
            if (string.IsNullOrEmpty(text) || text == "null") return [];
            if (Parse(text) is not { } json) break;
            if (json.ValueKind is JsonValueKind.Null) return [];
            if (json.ValueKind is JsonValueKind.Array) return [.. json.EnumerateArray()];
            if (json.ValueKind is JsonValueKind.Object) return [json];
            if (json.ValueKind is not JsonValueKind.String) break;
            text = json.GetString()?.Trim();
        }

        rubbish = true;
        return [];
    }

    /// <summary>A member of an object by name, in any case, as the source would have it; null when there is none.</summary>
    public static object? Member(JsonElement element, string name)
    {
        if (element.ValueKind is not JsonValueKind.Object) return null;
        foreach (var member in element.EnumerateObject())
        {
            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)) return Plain(member.Value);
        }

        return null;
    }

    public static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => OlderValue.Text(value.GetString()),
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number : value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    private static JsonElement? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 16 });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
