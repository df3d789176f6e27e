using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PhotoStudio.Web.Hosting;
using Scalar.AspNetCore;

namespace PhotoStudio.Web.Api.OpenApi;

/// <summary>The OpenAPI document, and a page to try the API, in every environment.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    private const string About = """
        Everything the studio does with sessions, invoices, clients, users, prices and settings.

        Sign in with `POST /api/auth/login` and send the access token as `Authorization: Bearer …`; a browser that is signed in may use its cookie.
        Money is a decimal number with the currency's own decimals, days are `2026-11-23`, times of day `14:30` in the studio's zone, instants ISO 8601 in UTC.
        Failures are `application/problem+json`. Every single-row answer carries an `ETag`; send it back as `If-Match` to refuse overwriting somebody else's change.
        """;

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.CreateSchemaReferenceId = type => SchemaForms.IsOptional(type.Type) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddSchemaTransformer(SchemaForms.ApplyAsync);
        options.AddOperationTransformer(OperationForms.ApplyAsync);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "PhotoStudio", Version = Name, Description = About };
            document.AddComponent<IOpenApiSecurityScheme>(
                OperationForms.Scheme, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "From POST /api/auth/login." });
            return Task.CompletedTask;
        });
    });

    public static void MapApiDocument(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi().AllowAnonymous();
        app.MapScalarApiReference("/api/docs", (options, http) => options
            .WithTitle("PhotoStudio API")
            .WithNonce(PageNonce.Of(http))
            .DisableDefaultFonts()
            .DisableTelemetry()
            .DisableAgent()
            .HideDeveloperTools()
            .HideClientButton()
            .AddPreferredSecuritySchemes([OperationForms.Scheme])
            .WithOpenApiRoutePattern("/openapi/{documentName}.json")).AllowAnonymous();
    }
}
