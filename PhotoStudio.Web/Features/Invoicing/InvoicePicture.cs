using System.Net.Mime;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>The first page of an invoice as a picture, for its page: the paper itself, not a likeness. Whoever may not see the invoice finds nothing.</summary>
public static class InvoicePicture
{
    public static void MapInvoicePictures(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/invoicing/{id:guid}/page.png", SendAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> SendAsync(Guid id, HttpContext http, InvoicePapers papers, CancellationToken cancel)
    {
        var picture = await papers.PictureAsync(ClaimsActor.Of(http.User), id, cancel);
        if (!picture.Succeeded) return Results.NotFound();
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(picture.Value, MediaTypeNames.Image.Png);
    }
}
