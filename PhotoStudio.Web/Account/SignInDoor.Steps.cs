using Microsoft.AspNetCore.Identity;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Account;

/// <summary>The ways in beside the password; both end at the same gate.</summary>
public sealed partial class SignInDoor
{
    private const string NoPasskey = "This passkey is not known here. Sign in with e-mail and password, and add it in your account.";

    /// <summary>Signs in by a passkey. The problem says why not.</summary>
    public async Task<Result<StudioUser>> CheckPasskeyAsync(string? credential)
    {
        if (limits.WaitFor(TryKind.SignIn, Address) is { } wait) return TooManyTries.For(wait);
        if (string.IsNullOrEmpty(credential)) return new NoCode("The browser gave no passkey. Sign in with e-mail and password.");
        var assertion = await signIn.PerformPasskeyAssertionAsync(credential);
        if (!assertion.Succeeded)
        {
            limits.Note(TryKind.SignIn, Address);
            return new NoCode(NoPasskey);
        }

        if (SignInGate.ReasonAgainst(assertion.User) is { } shut) return shut;
        if (await users.IsLockedOutAsync(assertion.User)) return Paused.Until(assertion.User.LockoutEnd!.Value, clock.GetUtcNow());
        await users.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        await signIn.SignInAsync(assertion.User, true);
        return assertion.User;
    }

    /// <summary>The code of the app, or a recovery code, after the password.</summary>
    public async Task<Problem?> SecondStepAsync(string? code, bool recovery)
    {
        if (limits.WaitFor(TryKind.SignIn, Address) is { } wait) return TooManyTries.For(wait);
        var typed = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (typed.Length == 0) return new Invalid("code", "Enter the code.");
        var result = recovery
            ? await signIn.TwoFactorRecoveryCodeSignInAsync(typed)
            : await signIn.TwoFactorAuthenticatorSignInAsync(typed.Replace("-", "", StringComparison.Ordinal), true, false);
        if (result.Succeeded) return null;
        limits.Note(TryKind.SignIn, Address);
        return result.IsLockedOut ? new Paused((int)StudioSignIn.Pause.TotalMinutes) : new Invalid("code", recovery ? "That recovery code is not right, or was used already." : "That code is not right. Look at the newest one.");
    }
}
