using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PhotoStudio.Web.Account;

namespace PhotoStudio.Web.Api;

/// <summary>Bearer tokens whose login still stands: Identity's scheme reads the token, the stamp and the state are checked on every request.</summary>
internal sealed class CheckedBearerHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, AccessCheck access)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    private string reason = "Sign in first.";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var read = await Context.AuthenticateAsync(IdentityConstants.BearerScheme);
        if (!read.Succeeded)
        {
            reason = "This access token is unknown or too old. Sign in again, or refresh it.";
            return AuthenticateResult.Fail(reason);
        }

        if (await access.ReasonAgainstAsync(read.Principal, Context.RequestAborted) is not { } ended)
            return AuthenticateResult.Success(new AuthenticationTicket(read.Principal, read.Properties, Scheme.Name));
        reason = ended.Detail;
        return AuthenticateResult.Fail(reason);
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await HandleAuthenticateOnceSafeAsync();
        Response.Headers.WWWAuthenticate = "Bearer";
        await ApiRefusals.NotSignedInAsync(Context, reason);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => ApiRefusals.NotAllowedAsync(Context);
}
