using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Account;

/// <summary>What the account pages post to that is no page itself.</summary>
internal static class AccountActions
{
    public static void MapAccountActions(this IEndpointRouteBuilder app)
    {
        app.MapPost(AccountPaths.SignOut, SignOutAsync).ExcludeFromDescription();
    }

    /// <summary>The empty form field makes the form's antiforgery token required.</summary>
    private static async Task<IResult> SignOutAsync(StudioSignIn signIn, [FromForm] string? from)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect(AccountPaths.SignedOut);
    }
}
