using System.Text.Json;
using System.Text.Json.Serialization;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Web.Api.Json;

/// <summary>Enums by their names in camelCase. A word that is none of them is read as an undefined value: the domain refuses that on its field, in its own order of checks.</summary>
internal sealed class ClosedEnumConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(ClosedEnumConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class ClosedEnumConverter<TEnum> : JsonConverter<TEnum>
        where TEnum : struct, Enum
    {
        private static readonly Dictionary<string, TEnum> Words = Enum.GetValues<TEnum>().ToDictionary(value => CamelCase.Of(value), StringComparer.OrdinalIgnoreCase);

        public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is not JsonTokenType.String) throw new JsonException("A word is expected here.");
            return Words.TryGetValue(reader.GetString()!, out var value) ? value : (TEnum)Enum.ToObject(typeof(TEnum), -1);
        }

        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(CamelCase.Of(value));
    }
}
