using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>The report for programs, and as it is kept with its run.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(ConsolidationReport report) => JsonSerializer.Serialize(report, Form);

    /// <summary>Null when it cannot be read.</summary>
    public static ConsolidationReport? Read(string json)
    {
        try
        {
            return json.Length == 0 ? null : JsonSerializer.Deserialize<ConsolidationReport>(json, Form);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
