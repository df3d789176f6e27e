using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PhotoStudio.Web.Api.OpenApi;

/// <summary>How query values look; endpoints read them as text, so that one place says what cannot be read.</summary>
internal static class QueryForms
{
    private static readonly string[] Sorts = ["date", "-date", "createdAt", "-createdAt", "client", "-client", "total", "-total"];

    public static void Apply(IOpenApiParameter given)
    {
        if (given is not OpenApiParameter { In: ParameterLocation.Query } parameter || FormOf(parameter.Name) is not { } form) return;
        (parameter.Name, parameter.Schema, parameter.Description, parameter.Required) = (Camel(parameter.Name!), form.Schema, form.Description, false);
    }

    private static (OpenApiSchema Schema, string Description)? FormOf(string? name) => Camel(name ?? "") switch
    {
        "page" => (Whole(1, null), "From 1."),
        "pageSize" => (Whole(1, 200), "50 when left out."),
        "from" => (Text("date"), "First day, included."),
        "to" => (Text("date"), "Last day, included."),
        "client" => (Text("uuid"), "The id of a client."),
        "search" => (Text(null), "Names, e-mails and the like; at most 200 characters."),
        "cancelled" => (Flag(), "True gives the cancelled ones only."),
        "archived" => (Flag(), "True shows staff what is no longer offered, too."),
        "status" => (Text(null), "One or several of request, quoted, booked, paid, invoiced, with commas between them."),
        "state" => (Text(null), "One or several of draft, issued, overdue, paid, credited, void, with commas between them."),
        "type" => (Words("standalone", "session"), "Without or with a session."),
        "sort" => (Words(Sorts), "A minus turns the order round."),
        "download" => (Words("1"), "1 saves the file instead of showing it."),
        _ => null,
    };

    private static OpenApiSchema Text(string? format) => new() { Type = JsonSchemaType.String, Format = format };

    private static OpenApiSchema Flag() => new() { Type = JsonSchemaType.Boolean };

    private static OpenApiSchema Whole(int least, int? most) =>
        new() { Type = JsonSchemaType.Integer, Format = "int32", Minimum = $"{least}", Maximum = most is null ? null : $"{most}" };

    private static OpenApiSchema Words(params string[] words) => new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)word)] };

    private static string Camel(string name) => Domain.Data.CamelCase.Of(name);
}
