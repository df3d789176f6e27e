using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Privacy;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Users;

/// <summary>Hands an admin everything that is kept about one client, as a ZIP that is sent while it is made.</summary>
public static class PersonalDataExport
{
    public static void MapPersonalData(this IEndpointRouteBuilder routes) => routes.MapGet("/users/{id:guid}/data.zip", SendAsync)
        .RequireAuthorization(policy => policy.RequireRole(nameof(ActorRole.Admin))).ExcludeFromDescription();

    private static async Task<IResult> SendAsync(Guid id, HttpContext http, PersonalDataArchive archive, CancellationToken cancel)
    {
        var actor = ClaimsActor.Of(http.User);
        var data = await archive.GatherAsync(actor, id, cancel);
        if (!data.Succeeded) return Results.NotFound();
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{data.Value.Name} - data.zip");
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(to => archive.WriteAsync(actor, data.Value, to, cancel), MediaTypeNames.Application.Zip);
    }
}
