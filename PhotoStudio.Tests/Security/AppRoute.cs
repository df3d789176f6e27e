using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Security;

/// <summary>One route of the running app.</summary>
/// <param name="Key">As in the table: <c>GET /sessions/{id}</c>.</param>
/// <param name="Page">True for a page, which also takes forms.</param>
public sealed partial record AppRoute(string Key, string Method, string Pattern, bool Page)
{
    public bool Api => Pattern.StartsWith("/api/", StringComparison.Ordinal);

    /// <summary>Every route but the files of the web root, which are anybody's.</summary>
    public static IReadOnlyList<AppRoute> All(StudioApp app) =>
    [
        .. app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(Of).DistinctBy(route => route.Key).OrderBy(route => route.Key, StringComparer.Ordinal),
    ];

    /// <summary>An address of it, with this in place of every parameter.</summary>
    public string With(string value) => Parameter().Replace(Pattern, value);

    private static IEnumerable<AppRoute> Of(RouteEndpoint endpoint)
    {
        var pattern = "/" + Constraint().Replace(endpoint.RoutePattern.RawText!.Trim('/'), "{$1}");
        if (endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null) return [new AppRoute("GET " + pattern, "GET", pattern, true)];
        return (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Where(method => method is not ("HEAD" or "OPTIONS"))
            .Select(method => new AppRoute($"{method} {pattern}", method == "ANY" ? "GET" : method, pattern, false));
    }

    [GeneratedRegex(@"\{\*{0,2}([^}:?=]+)[^}]*\}")]
    private static partial Regex Constraint();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
