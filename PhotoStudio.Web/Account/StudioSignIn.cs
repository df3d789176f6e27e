using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Account;

/// <summary>Identity's sign-in with the studio's gate: passwords, codes, passkeys and cookies that are still about all pass through <see cref="CanSignInAsync"/>.</summary>
public sealed class StudioSignIn(
    UserManager<StudioUser> users, IHttpContextAccessor http, IUserClaimsPrincipalFactory<StudioUser> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<StudioUser>> logger, IAuthenticationSchemeProvider schemes, IUserConfirmation<StudioUser> confirmation, TimeProvider clock, StudioDb db)
    : SignInManager<StudioUser>(users, http, claims, options, logger, schemes, confirmation)
{
    /// <summary>Wrong passwords or codes in a row before a pause.</summary>
    public const int Tries = 5;

    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    public override Task<bool> CanSignInAsync(StudioUser user) => Task.FromResult(SignInGate.ReasonAgainst(user) is null);

    public override async Task<StudioUser?> ValidateSecurityStampAsync(ClaimsPrincipal? principal) =>
        await base.ValidateSecurityStampAsync(principal) is { } user && await CanSignInAsync(user) ? user : null;

    public override async Task SignInWithClaimsAsync(StudioUser user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        await base.SignInWithClaimsAsync(user, authenticationProperties, additionalClaims);
        await NoteAsync(user);
    }

    /// <summary>After the password was right: in, or on to the second step.</summary>
    public Task<SignInResult> EnterAsync(StudioUser user) => SignInOrTwoFactorAsync(user, true);

    /// <summary>A login as it stands now: what a service changed in a context of its own is not known to Identity's.</summary>
    public Task<StudioUser?> FreshAsync(Guid id)
    {
        db.ChangeTracker.Clear();
        return UserManager.FindByIdAsync(id.ToString());
    }

    /// <summary>Writes down that this person is here.</summary>
    public Task NoteAsync(StudioUser user)
    {
        user.LastSignInAt = clock.GetUtcNow().UtcDateTime;
        return UserManager.UpdateAsync(user);
    }
}
