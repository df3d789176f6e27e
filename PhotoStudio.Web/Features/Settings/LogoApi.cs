using Microsoft.Net.Http.Headers;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Settings;

/// <summary>Sends a logo by its id. Anybody may see it, as on the welcome page; it never changes, so browsers keep it.</summary>
public static class LogoApi
{
    public static void MapLogos(this IEndpointRouteBuilder routes) => routes.MapGet("/logo/{id:guid}", SendAsync).ExcludeFromDescription();

    private static async Task<IResult> SendAsync(Guid id, StudioSettingsQueries settings, HttpResponse response, CancellationToken cancel)
    {
        if (await settings.LogoAsync(id, cancel) is not { } logo) return Results.NotFound();
        response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        return Results.Bytes(logo.Bytes, logo.ContentType);
    }
}
