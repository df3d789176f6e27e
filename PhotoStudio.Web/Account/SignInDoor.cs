using System.Net;
using Microsoft.AspNetCore.Identity;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Account;

/// <summary>Checks an e-mail and a password, for the page and the API alike. Says why an account is shut only once the password was right.</summary>
public sealed partial class SignInDoor(
    StudioSignIn signIn, UserManager<StudioUser> users, IPasswordHasher<StudioUser> hasher, UnknownAddresses unknown, TryLimits limits, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>What an unknown address costs as much time with as a known one.</summary>
    private static readonly StudioUser Nobody = new();
    private static string? nobodysHash;

    private IPAddress? Address => http.HttpContext?.Connection.RemoteIpAddress;

    /// <summary>The person, let in by the gate, with two-factor still to come where it is on.</summary>
    public async Task<Result<StudioUser>> CheckAsync(string? email, string? password)
    {
        if (limits.WaitFor(TryKind.SignIn, Address) is { } wait) return TooManyTries.For(wait);
        var errors = new FieldErrors();
        errors.AddIf(string.IsNullOrWhiteSpace(email), "email", "Enter your e-mail address.");
        errors.AddIf(string.IsNullOrEmpty(password), "password", "Enter your password.");
        if (errors.ToProblem() is { } missing) return missing;
        var user = email!.Length > EmailAddress.MostLength ? null : await users.FindByEmailAsync(email);
        var problem = user is null ? Stranger(email, password!) : await TryAsync(user, password!);
        if (problem is not null) limits.Note(TryKind.SignIn, Address);
        if (problem is not null) return problem;
        return SignInGate.ReasonAgainst(user!) is { } shut ? shut : user!;
    }

    /// <summary>The code of the second step, for who cannot be asked on a page.</summary>
    public async Task<Problem?> CheckCodeAsync(StudioUser user, string? code)
    {
        if (!user.TwoFactorEnabled) return null;
        if (string.IsNullOrWhiteSpace(code)) return new NoCode("This account has two-factor on: send the code of the authenticator app as twoFactorCode.");
        if (await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, code.Replace(" ", "", StringComparison.Ordinal)))
        {
            await users.ResetAccessFailedCountAsync(user);
            return null;
        }

        limits.Note(TryKind.SignIn, Address);
        await users.AccessFailedAsync(user);
        return new NoCode("That code is not right.");
    }

    private Problem Stranger(string email, string password)
    {
        var (left, until) = unknown.Note(email);
        if (until is { } pause) return Paused.Until(pause, clock.GetUtcNow());
        hasher.VerifyHashedPassword(Nobody, nobodysHash ??= hasher.HashPassword(Nobody, "nobody has this password"), password);
        return new NoMatch(left);
    }

    private async Task<Problem?> TryAsync(StudioUser user, string password)
    {
        if (await users.IsLockedOutAsync(user)) return Paused.Until(user.LockoutEnd!.Value, clock.GetUtcNow());
        if (await users.CheckPasswordAsync(user, password))
        {
            if (!user.TwoFactorEnabled) await users.ResetAccessFailedCountAsync(user);
            return null;
        }

        await users.AccessFailedAsync(user);
        return user.LockoutEnd > clock.GetUtcNow() ? Paused.Until(user.LockoutEnd.Value, clock.GetUtcNow()) : new NoMatch(StudioSignIn.Tries - user.AccessFailedCount);
    }
}
