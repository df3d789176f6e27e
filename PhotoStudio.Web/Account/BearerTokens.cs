using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Account;

/// <summary>What a script gets for signing in. <paramref name="ExpiresIn"/> is in seconds, of the access token.</summary>
public sealed record TokenAnswer(string AccessToken, string RefreshToken, long ExpiresIn);

/// <summary>Makes and renews bearer tokens. Renewing asks the gate again.</summary>
public sealed class BearerTokens(StudioSignIn signIn, IOptionsMonitor<BearerTokenOptions> options, TimeProvider clock)
{
    private BearerTokenOptions Options => options.Get(IdentityConstants.BearerScheme);

    public async Task<TokenAnswer> IssueAsync(StudioUser user)
    {
        await signIn.NoteAsync(user);
        var principal = await signIn.CreateUserPrincipalAsync(user);
        return new TokenAnswer(
            Options.BearerTokenProtector.Protect(Ticket(principal, "AccessToken", Options.BearerTokenExpiration)),
            Options.RefreshTokenProtector.Protect(Ticket(principal, "RefreshToken", Options.RefreshTokenExpiration)),
            (long)Options.BearerTokenExpiration.TotalSeconds);
    }

    public async Task<Result<TokenAnswer>> RefreshAsync(string? refreshToken)
    {
        if (string.IsNullOrWhiteSpace(refreshToken)) return new Invalid("refreshToken", "Send the refresh token that came with the last access token.");
        var ticket = Options.RefreshTokenProtector.Unprotect(refreshToken);
        if (ticket?.Properties.ExpiresUtc is not { } end || clock.GetUtcNow() >= end) return new NoCode("This refresh token is unknown or too old. Sign in again.");
        if (await signIn.UserManager.GetUserAsync(ticket.Principal) is { } person && SignInGate.ReasonAgainst(person) is { } shut) return new NoCode(shut.Detail);
        return await signIn.ValidateSecurityStampAsync(ticket.Principal) is { } user ? await IssueAsync(user) : new NoCode("This sign-in has ended. Sign in again.");
    }

    private AuthenticationTicket Ticket(ClaimsPrincipal principal, string kind, TimeSpan life) =>
        new(principal, new AuthenticationProperties { ExpiresUtc = clock.GetUtcNow() + life }, $"{IdentityConstants.BearerScheme}:{kind}");
}
