using Microsoft.Net.Http.Headers;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Outbox;

/// <summary>What messages carry, for an admin to look at. Whoever else asks finds nothing.</summary>
public static class OutboxFilesApi
{
    public static void MapOutboxFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/settings/outbox/{id:guid}/files/{position:int}", SendAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> SendAsync(Guid id, int position, HttpContext http, OutboxFiles files, CancellationToken cancel)
    {
        var file = await files.ReadAsync(ClaimsActor.Of(http.User), id, position, cancel);
        if (!file.Succeeded) return Results.NotFound();
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Value.FileName);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(file.Value.Bytes, file.Value.ContentType);
    }
}
