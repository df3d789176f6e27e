using Microsoft.AspNetCore.Mvc;
using PhotoStudio.Domain.Users.Bulk;

namespace PhotoStudio.Web.Account;

/// <summary>
/// Ends bulk mail for the person of a link. Mail programs post here by themselves (RFC 8058), with no page and so no antiforgery token: the link is the proof, and it can do nothing else.
/// Opened in a browser it leads to the page with the button.
/// </summary>
internal static class UnsubscribeActions
{
    public static void MapUnsubscribe(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/unsubscribe/now").ExcludeFromDescription();
        group.MapGet("", (string? link) => Results.LocalRedirect(AccountNavigation.With("/unsubscribe", "link", link ?? "")));
        group.MapPost("", LeaveAsync).DisableAntiforgery();
    }

    private static async Task<IResult> LeaveAsync(HttpContext http, [FromQuery] string? link, SubscriptionService subscriptions, TryLimits limits, CancellationToken cancel)
    {
        var address = http.Connection.RemoteIpAddress;
        if (limits.WaitFor(TryKind.SignUp, address) is not null) return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        var left = await subscriptions.LeaveAsync(link, cancel);
        if (!left.Succeeded) limits.Note(TryKind.SignUp, address);
        return left.Succeeded ? Results.Text("You get no more of these.") : Results.NotFound();
    }
}
