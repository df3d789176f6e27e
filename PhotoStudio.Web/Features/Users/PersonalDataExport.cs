using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Privacy;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Users;

/// <summary>Hands an admin everything that is kept about one person, as a ZIP that is sent while it is made.</summary>
public static class PersonalDataExport
{
    public static void MapPersonalData(this IEndpointRouteBuilder routes)
    {
        var admin = routes.MapGroup("/").RequireAuthorization(policy => policy.RequireRole(nameof(ActorRole.Admin))).ExcludeFromDescription();
        admin.MapGet("/users/{id:guid}/data.zip", (Guid id, HttpContext http, PersonalDataArchive archive, CancellationToken cancel) => SendAsync(PersonId.OfLogin(id), http, archive, cancel));
        admin.MapGet("/clients/{id:guid}/data.zip", (Guid id, HttpContext http, PersonalDataArchive archive, CancellationToken cancel) => SendAsync(PersonId.OfClient(id), http, archive, cancel));
    }

    private static async Task<IResult> SendAsync(PersonId id, HttpContext http, PersonalDataArchive archive, CancellationToken cancel)
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
