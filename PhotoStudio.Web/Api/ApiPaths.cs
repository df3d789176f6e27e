namespace PhotoStudio.Web.Api;

/// <summary>Tells calls of the API from pages: problem+json for the one, pages and redirects for the other.</summary>
internal static class ApiPaths
{
    public static bool Has(HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
