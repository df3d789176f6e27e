using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PhotoStudio.Web.Api.OpenApi;

/// <summary>Adds to each operation what its metadata says: who may call, its headers, and how its query values look.</summary>
internal static class OperationForms
{
    public const string Scheme = "bearer";

    public static async Task ApplyAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        foreach (var parameter in operation.Parameters ?? []) QueryForms.Apply(parameter);
        if (metadata.OfType<TakesIdempotencyKey>().Any()) AddHeader(operation, IdempotencyFilter.Header, "The same key and body within 24 hours give the first answer again.");
        if (metadata.OfType<TakesIfMatch>().Any()) AddHeader(operation, "If-Match", "The ETag that was read; 412 when the row has changed since.");
        if (!metadata.OfType<IAuthorizeData>().Any() && !metadata.OfType<AuthorizationPolicy>().Any()) return;
        await GuardAsync(operation, context, metadata.OfType<OnlyFor>().LastOrDefault(), cancel);
    }

    private static async Task GuardAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, OnlyFor? only, CancellationToken cancel)
    {
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [] }];
        operation.Description = only is null ? "Anybody who is signed in; a client for its own rows." : $"Only {string.Join(" and ", only.Roles)}.";
        await RefuseAsync(operation, context, "401", "Nobody is signed in.", cancel);
        await RefuseAsync(operation, context, "403", "This role never may.", cancel);
    }

    private static async Task RefuseAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, string status, string why, CancellationToken cancel)
    {
        operation.Responses ??= [];
        if (operation.Responses.ContainsKey(status)) return;
        var schema = await context.GetOrCreateSchemaAsync(typeof(ApiProblem), null, cancel);
        operation.Responses[status] = new OpenApiResponse
        {
            Description = why,
            Content = new Dictionary<string, OpenApiMediaType> { [ApiAnswer.ProblemType] = new() { Schema = schema } },
        };
    }

    private static void AddHeader(OpenApiOperation operation, string name, string description) => (operation.Parameters ??= []).Add(new OpenApiParameter
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    });
}
