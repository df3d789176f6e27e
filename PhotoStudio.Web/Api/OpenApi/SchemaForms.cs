using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Web.Api.OpenApi;

/// <summary>Says in the document how values look that we write and read by converters of our own.</summary>
internal static class SchemaForms
{
    public static Task ApplyAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var given = context.JsonTypeInfo.Type;
        var optional = given.IsGenericType && given.GetGenericTypeDefinition() == typeof(Optional<>);
        var type = optional ? given.GetGenericArguments()[0] : given;
        var nullable = optional || Nullable.GetUnderlyingType(type) is not null;
        return ApplyAsync(schema, Nullable.GetUnderlyingType(type) ?? type, nullable, optional, context, cancel);
    }

    private static async Task ApplyAsync(OpenApiSchema schema, Type type, bool nullable, bool optional, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var orNull = nullable ? JsonSchemaType.Null : 0;
        if (type.IsEnum) schema.Enum = [.. Enum.GetNames(type).Select(name => (JsonNode)CamelCase.Of(name))];
        if (type == typeof(TimeOnly)) (schema.Format, schema.Pattern) = ("time", "^[0-2][0-9]:[0-5][0-9]$");
        if (type == typeof(Guid)) schema.Format = "uuid";
        if (type == typeof(DateOnly)) schema.Format = "date";
        if (type.IsEnum || type == typeof(TimeOnly) || type == typeof(Guid) || type == typeof(DateOnly) || (optional && type == typeof(string)))
            schema.Type = JsonSchemaType.String | orNull;
        else if (optional && type == typeof(int))
            (schema.Type, schema.Format) = (JsonSchemaType.Integer | orNull, "int32");
        else if (optional)
            await TakeAsync(schema, type, context, cancel);
    }

    private static async Task TakeAsync(OpenApiSchema schema, Type type, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var form = await context.GetOrCreateSchemaAsync(type, null, cancel);
        (schema.Type, schema.Items, schema.Properties) = (form.Type | JsonSchemaType.Null, form.Items, form.Properties);
    }
}
