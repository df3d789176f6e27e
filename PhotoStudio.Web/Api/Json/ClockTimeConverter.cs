using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhotoStudio.Web.Api.Json;

/// <summary>Times of day as <c>14:30</c>; whole minutes, since nobody books seconds.</summary>
internal sealed class ClockTimeConverter : JsonConverter<TimeOnly>
{
    private static readonly string[] Readable = ["HH:mm", "HH:mm:'00'"];

    public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String
        && TimeOnly.TryParseExact(reader.GetString(), Readable, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new JsonException("A time is written like 14:30.");

    public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("HH:mm", CultureInfo.InvariantCulture));
}
