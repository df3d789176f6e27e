using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhotoStudio.Web.Api.Json;

/// <summary>Ids in a body. A text that is no id is the id of no row, so that it is refused like any other unknown one.</summary>
internal sealed class IdConverter : JsonConverter<Guid>
{
    public override Guid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.String) throw new JsonException("An id is a text.");
        return Guid.TryParseExact(reader.GetString(), "D", out var id) ? id : Guid.Empty;
    }

    public override void Write(Utf8JsonWriter writer, Guid value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
