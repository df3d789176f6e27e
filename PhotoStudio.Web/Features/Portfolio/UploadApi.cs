using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Web.Api;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>Lets the server take a little more than a photograph may have, so that the domain itself says where the limit is.</summary>
internal sealed class UploadSizeLimit : IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => PhotoLimits.MostBytes + (1 << 20);
}

/// <summary>
/// Takes photographs, one request each: <c>POST /portfolio/shoots/{id}/photos?name=IMG_1.jpg</c> with the file itself as the body, streamed to disk. Answers 201 with
/// { id, name, state }, or problem+json: 401, 403, 404 (no such shoot), 413, 415, 422.
/// </summary>
/// <remarks>From a page: an XMLHttpRequest that sends the File, with the page's antiforgery token in the header RequestVerificationToken. With a bearer token none is needed, since no browser sends one by itself.</remarks>
internal static class UploadApi
{
    public static async Task<IResult> ReceiveAsync(string id, string? name, HttpContext http, IAntiforgery antiforgery, PhotoUploadService uploads)
    {
        var actor = ClaimsActor.Of(http.User);
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn().ToAnswer();
        if (!await IsFromHereAsync(http, antiforgery)) return ApiProblems.Unreadable("The page is too old. Load it again.");
        if (!actor.IsStaff) return new NotAllowed().ToAnswer();
        if (http.Request.ContentLength > PhotoLimits.MostBytes) return PortfolioProblems.TooLarge().ToAnswer();
        try
        {
            var result = await uploads.UploadAsync(actor, Caller.IdOf(id), name, http.Request.Body, http.RequestAborted);
            return result.Succeeded ? ApiAnswer.Ok(result.Value).CreatedAt($"/photos/{result.Value.Id}/{PhotoSizes.Steps[0]}") : result.Problem.ToAnswer();
        }
        catch (BadHttpRequestException broken) when (broken.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return PortfolioProblems.TooLarge().ToAnswer();
        }
        catch (BadHttpRequestException)
        {
            return ApiProblems.Unreadable("The connection was lost before the whole file had come. Nothing of it is stored.");
        }
    }

    private static async Task<bool> IsFromHereAsync(HttpContext http, IAntiforgery antiforgery) =>
        http.Request.Headers[HeaderNames.Authorization].ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
        || (http.Request.Headers.ContainsKey("RequestVerificationToken") && await antiforgery.IsRequestValidAsync(http));
}
