using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PhotoStudio.Domain.Consolidation.Reading;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>One value of the older settings.</summary>
/// <param name="Label">How the source calls it: <c>businessName</c>, or <c>tax.rate</c> inside an object.</param>
/// <param name="Keys">What it may be known by, in lower case with underscores.</param>
/// <param name="Value">As text; null when it holds none, or more than one value.</param>
public sealed partial record OlderSetting(string Label, IReadOnlyList<string> Keys, string? Value)
{
    private static readonly string[] Secrets = ["pass", "secret", "key", "token", "credential", "private", "pwd"];

    private static readonly HashSet<string> AboutTheStudio = ["general", "settings", "studio", "business", "company", "site", "profile"];

    /// <summary>The value as a report may print it: secrets, and what looks like one, are not.</summary>
    public string Shown => Value switch
    {
        null => "…",
        _ when Secrets.Any(word => Label.Contains(word, StringComparison.OrdinalIgnoreCase)) || Hidden().IsMatch(Value) => "…",
        _ => RowReader.Cut(Value, 200),
    };

    /// <summary>A plain value, or every member of an object.</summary>
    public static IReadOnlyList<OlderSetting> Of(string key, string? text)
    {
        var (plain, name) = (Unwrap(text), Snake(key));
        if (plain?.StartsWith('{') != true || OlderWords.List(plain, out var rubbish) is not [{ ValueKind: JsonValueKind.Object } whole] || rubbish) return [new OlderSetting(key, [name], plain)];
        return [.. whole.EnumerateObject().Select(member => new OlderSetting($"{key}.{member.Name}", KeysOf(name, Snake(member.Name)), Convert.ToString(OlderWords.Plain(member.Value), CultureInfo.InvariantCulture)))];
    }

    private static string[] KeysOf(string name, string member) => AboutTheStudio.Contains(name) ? [$"{name}_{member}", member] : [$"{name}_{member}"];

    /// <summary>Plain text, or the text inside a JSON string, encoded once or twice.</summary>
    private static string? Unwrap(string? text)
    {
        var plain = text?.Trim();
        for (var depth = 0; depth < 3 && plain?.StartsWith('"') == true; depth++)
        {
            try
            {
                plain = JsonSerializer.Deserialize<string>(plain)?.Trim();
            }
            catch (JsonException)
            {
                return plain;
            }
        }

        return plain is "null" or "" ? null : plain;
    }

    private static string Snake(string key) => Other().Replace(Humps().Replace(key, "$1_$2"), "_").Trim('_').ToLowerInvariant();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex Humps();

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Other();

    /// <summary>One long word of letters and digits, or an address with a password in it.</summary>
    [GeneratedRegex(@"^(?=\S*[0-9])(?=\S*[A-Za-z])[^\s@:.]{20,}$|://[^/\s]*@|^(sk|pk|rk|whsec|SG)[_.]")]
    private static partial Regex Hidden();
}
