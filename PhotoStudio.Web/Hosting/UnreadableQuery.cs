using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Extensions;

namespace PhotoStudio.Web.Hosting;

/// <summary>A page whose number, id or switch in the address cannot be read is opened without it, instead of failing: on the server, and again in the browser, which reads the same address.</summary>
internal static class UnreadableQuery
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Type>> Known = new();

    /// <summary>After routing, so that the page is known.</summary>
    public static void UseReadableQueries(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not { Type: var page }) return next(context);
        var typed = Known.GetOrAdd(page, TypedOf);
        var wrong = context.Request.Query.Where(value => typed.TryGetValue(value.Key.ToLowerInvariant(), out var type) && !value.Value.All(text => CanRead(type, text))).Select(value => value.Key).ToHashSet();
        if (wrong.Count == 0) return next(context);
        var rest = new QueryBuilder(context.Request.Query.Where(value => !wrong.Contains(value.Key)));
        context.Response.Redirect(UriHelper.BuildRelative(context.Request.PathBase, context.Request.Path, rest.ToQueryString()));
        return Task.CompletedTask;
    });

    private static IReadOnlyDictionary<string, Type> TypedOf(Type page) => page.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(property => (property, from: property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()))
        .Where(pair => pair.from is not null && pair.property.PropertyType != typeof(string))
        .ToDictionary(pair => (pair.from!.Name ?? pair.property.Name).ToLowerInvariant(), pair => Nullable.GetUnderlyingType(pair.property.PropertyType) ?? pair.property.PropertyType);

    private static bool CanRead(Type type, string? text) => type switch
    {
        _ when string.IsNullOrEmpty(text) => true,
        _ when type == typeof(int) => int.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ when type == typeof(long) => long.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ when type == typeof(bool) => bool.TryParse(text, out _),
        _ when type == typeof(Guid) => Guid.TryParse(text, out _),
        _ when type == typeof(DateOnly) => DateOnly.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => true,
    };
}
