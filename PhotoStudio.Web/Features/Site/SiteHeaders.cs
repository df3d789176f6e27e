using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Net.Http.Headers;

namespace PhotoStudio.Web.Features.Site;

/// <summary>Pages without a form set no cookie, may be kept by a browser's back button, and hold nothing that their length could give away.</summary>
public static class SiteHeaders
{
    private const string FormCookie = "__Host-studio-form=";

    /// <summary>True for a page of the site that has no form, looked at by somebody who is not signed in.</summary>
    public static bool HoldsNoSecret(HttpContext context) => IsPlain(context) && context.User.Identity?.IsAuthenticated != true;

    /// <summary>Blazor prepares a form token for every page; here nobody uses it. Callbacks run last in, first out, so this one must be registered early.</summary>
    public static IApplicationBuilder UseSiteHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            if (IsPlain(context)) Clear(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static bool IsPlain(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.IsAssignableTo(typeof(SitePage)) == true;

    private static void Clear(IHeaderDictionary headers)
    {
        headers[HeaderNames.CacheControl] = "private, no-cache";
        headers.Remove(HeaderNames.Pragma);
        var cookies = headers.SetCookie.Where(cookie => cookie?.StartsWith(FormCookie, StringComparison.Ordinal) != true).ToArray();
        if (cookies.Length == 0) headers.Remove(HeaderNames.SetCookie);
        else headers.SetCookie = cookies;
    }
}
