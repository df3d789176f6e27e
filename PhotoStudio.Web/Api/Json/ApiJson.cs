using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhotoStudio.Web.Api.Json;

/// <summary>How the API writes and reads JSON.</summary>
public static class ApiJson
{
    public static readonly JsonSerializerOptions Options = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.MaxDepth = 32;
        options.Converters.Add(new OptionalConverterFactory());
        options.Converters.Add(new ClockTimeConverter());
        options.Converters.Add(new ClosedEnumConverterFactory());
        options.Converters.Add(new IdConverter());
        return options;
    }
}
