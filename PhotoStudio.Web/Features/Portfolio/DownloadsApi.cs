using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Web.Api;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>Downloads: one photograph, or many as one ZIP. For staff and granted clients; recorded once it is sent, so that recording never holds one up.</summary>
internal static class DownloadsApi
{
    /// <summary>What an address holds; whoever wants more takes all.</summary>
    private const int MostChosen = 200;

    public static async Task<IResult> SendAsync(string id, HttpContext http, DownloadService downloads)
    {
        var actor = ClaimsActor.Of(http.User);
        var found = await downloads.PhotoAsync(actor, Caller.IdOf(id), http.RequestAborted);
        if (!found.Succeeded || await downloads.OpenAsync(found.Value, http.RequestAborted) is not { } file) return PhotosApi.NotHere(http);
        await using (file)
        {
            var row = downloads.RowOf(actor, found.Value);
            http.Response.OnCompleted(() => downloads.RecordAsync(actor, row));
            var format = found.Value.Size is DownloadSize.Full ? found.Value.Format : PhotoFormat.Jpeg;
            Begin(http, PhotoNames.ContentTypeOf(format), found.Value.Name);
            http.Response.ContentLength = file.Length;
            await file.CopyToAsync(http.Response.Body, http.RequestAborted);
        }

        return Results.Empty;
    }

    public static async Task<IResult> SendAllAsync(string id, string? favourites, string? photos, HttpContext http, DownloadService downloads, PhotoArchive archive)
    {
        var actor = ClaimsActor.Of(http.User);
        var chosen = photos?.Split(',', MostChosen + 1).Select(Caller.IdOf).ToList();
        if (chosen?.Count > MostChosen) return ApiProblems.Unreadable($"At most {MostChosen} photos can be named.");
        var found = await downloads.BundleAsync(actor, Caller.IdOf(id), favourites is "true" or "1", chosen, http.RequestAborted);
        if (!found.Succeeded) return PhotosApi.NotHere(http);
        var row = downloads.RowOf(actor, found.Value);
        http.Response.OnCompleted(() => downloads.RecordAsync(actor, row));
        Begin(http, "application/zip", PhotoNames.Stem(found.Value.Title) + ".zip");
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await archive.WriteAsync(found.Value, http.Response.Body, http.RequestAborted);
        return Results.Empty;
    }

    private static void Begin(HttpContext http, string contentType, string name)
    {
        var attachment = new ContentDispositionHeaderValue("attachment");
        attachment.SetHttpFileName(name);
        (http.Response.ContentType, http.Response.Headers[HeaderNames.CacheControl]) = (contentType, "private, no-store");
        http.Response.Headers[HeaderNames.ContentDisposition] = attachment.ToString();
    }
}
