using System.Globalization;
using Microsoft.Net.Http.Headers;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Web.Api;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>Sends the web sizes of photographs, each after a look at who asks. What is hidden, private, another's or unknown is 404, whoever asks.</summary>
public static class PhotosApi
{
    /// <summary>Long enough for a visit, short enough that what is taken back is soon gone from shared caches.</summary>
    private const string ForAll = "public, max-age=600";

    /// <summary>Asked for again each time, so that what was revoked is not shown from a cache.</summary>
    private const string ForOne = "private, no-cache";

    public static void MapPhotos(this IEndpointRouteBuilder routes)
    {
        var photos = routes.MapGroup("").ExcludeFromDescription();
        photos.MapMethods("/photos/{id}/{size}", [HttpMethods.Get, HttpMethods.Head], SendAsync);
        photos.MapGet("/photos/{id}/download", DownloadsApi.SendAsync);
        photos.MapGet("/galleries/{id}/download", DownloadsApi.SendAllAsync);
        photos.MapPost("/portfolio/shoots/{id}/photos", UploadApi.ReceiveAsync).WithMetadata(new UploadSizeLimit());
    }

    private static async Task<IResult> SendAsync(string id, string size, HttpContext http, PhotoAccess access)
    {
        if (!int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var step) || !PhotoSizes.Steps.Contains(step)) return NotHere(http);
        var photo = await access.FindAsync(ClaimsActor.Of(http.User), Caller.IdOf(id), http.RequestAborted);
        if (photo is null) return NotHere(http);
        http.Response.Headers[HeaderNames.CacheControl] = photo.IsPublic ? ForAll : ForOne;
        if (!photo.IsPublic) http.Response.Headers[HeaderNames.Vary] = HeaderNames.Cookie;
        var tag = EntityTagHeaderValue.Parse(photo.TagOf(step));
        if (IsKnown(http.Request, tag)) return Unchanged(http, tag);
        if (await access.OpenAsync(photo, step, http.RequestAborted) is not { } file) return NotHere(http);
        return Results.Stream(file, PhotoNames.ContentTypeOf(PhotoFormat.Jpeg), entityTag: tag);
    }

    /// <summary>404 in a few bytes: a page in place of an image helps nobody.</summary>
    internal static IResult NotHere(HttpContext http)
    {
        http.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return Results.Text("There is no such photo, or it is not yours to see.", "text/plain", statusCode: StatusCodes.Status404NotFound);
    }

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known) && known.Any(one => one.Compare(tag, useStrongComparison: false));

    private static IResult Unchanged(HttpContext http, EntityTagHeaderValue tag)
    {
        http.Response.Headers[HeaderNames.ETag] = tag.ToString();
        return Results.StatusCode(StatusCodes.Status304NotModified);
    }
}
