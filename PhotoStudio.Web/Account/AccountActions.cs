using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace PhotoStudio.Web.Account;

/// <summary>What the account pages post to that is no page itself.</summary>
internal static class AccountActions
{
    public static void MapAccountActions(this IEndpointRouteBuilder app)
    {
        var account = app.MapGroup("").ExcludeFromDescription();
        account.MapPost(AccountPaths.SignOut, SignOutAsync);
        account.MapPost("/account/passkey-options/request", RequestAsync);
        account.MapPost("/account/passkey-options/create", CreateAsync).RequireAuthorization();
    }

    /// <summary>The form field, though nobody fills it, makes the form's antiforgery token required.</summary>
    private static async Task<IResult> SignOutAsync(StudioSignIn signIn, [FromForm] string? from)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect(AccountPaths.SignedOut);
    }

    private static async Task<IResult> RequestAsync(HttpContext context, IAntiforgery antiforgery, StudioSignIn signIn)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
        return Results.Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");
    }

    private static async Task<IResult> CreateAsync(HttpContext context, IAntiforgery antiforgery, StudioSignIn signIn)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
        if (await signIn.UserManager.GetUserAsync(context.User) is not { } user) return Results.NotFound();
        var person = new PasskeyUserEntity { Id = user.Id.ToString(), Name = user.Email ?? "", DisplayName = user.Name };
        return Results.Content(await signIn.MakePasskeyCreationOptionsAsync(person), "application/json");
    }
}
