using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Web.Api.OpenApi;

/// <summary>Says in the document how values look that we write and read by converters of our own.</summary>
internal static class SchemaForms
{
    public static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    public static async Task ApplyAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var given = context.JsonTypeInfo.Type;
        var inner = IsOptional(given) ? given.GetGenericArguments()[0] : given;
        var type = Nullable.GetUnderlyingType(inner) ?? inner;
        if (FormOf(type) is { } form) Take(schema, form, given != type);
        else if (IsOptional(given)) Take(schema, await context.GetOrCreateSchemaAsync(type, null, cancel), true);
        if (schema.Type is { } kind && kind.HasFlag(JsonSchemaType.Array) && schema.Items is null && ElementOf(type) is { } element) schema.Items = FormOf(element);
    }

    /// <summary>How a value of this type looks; null where the usual form is right.</summary>
    private static OpenApiSchema? FormOf(Type type)
    {
        if (type.IsEnum) return new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Enum.GetNames(type).Select(name => (JsonNode)CamelCase.Of(name))] };
        if (type == typeof(TimeOnly)) return new OpenApiSchema { Type = JsonSchemaType.String, Format = "time", Pattern = "^[0-2][0-9]:[0-5][0-9]$" };
        if (type == typeof(Guid)) return new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" };
        if (type == typeof(DateOnly)) return new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" };
        if (type == typeof(decimal)) return new OpenApiSchema { Type = JsonSchemaType.Number, Format = "decimal" };
        return type == typeof(string) ? new OpenApiSchema { Type = JsonSchemaType.String } : null;
    }

    private static void Take(OpenApiSchema schema, OpenApiSchema form, bool nullable)
    {
        var kept = schema.Type is { } kind && kind.HasFlag(JsonSchemaType.Null);
        schema.Type = form.Type | (nullable || kept ? JsonSchemaType.Null : 0);
        (schema.Format, schema.Pattern, schema.Enum) = (form.Format, form.Pattern, form.Enum);
        (schema.Items, schema.Properties) = (form.Items ?? schema.Items, form.Properties ?? schema.Properties);
    }

    private static Type? ElementOf(Type type) => type.GetInterfaces().Append(type)
        .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}
