using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Account;

/// <summary>What people do with the locks of their own account. Every change ends their other sign-ins and keeps this one.</summary>
public sealed class OwnSecurity(StudioSignIn signIn, UserManager<StudioUser> users, AccessChanges changes, IHttpContextAccessor http)
{
    public const int MostPasskeys = 20;
    private const int RecoveryCodes = 10;

    public Task<StudioUser?> MeAsync() => users.GetUserAsync(http.HttpContext!.User);

    /// <summary>The key to scan; null until setting up was begun.</summary>
    public async Task<string?> KeyAsync(StudioUser user) => await users.GetAuthenticatorKeyAsync(user) is { Length: > 0 } key ? key : null;

    public async Task BeginAsync(StudioUser user)
    {
        await users.ResetAuthenticatorKeyAsync(user);
        await StayAsync(user);
    }

    /// <summary>Turns two-factor on once the app shows the right code. The outcome is the recovery codes, shown this once.</summary>
    public async Task<Result<IReadOnlyList<string>>> TurnOnAsync(StudioUser user, string? code)
    {
        var typed = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (!await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, typed)) return new Invalid("code", "That code is not right. Look at the newest one.");
        await users.SetTwoFactorEnabledAsync(user, true);
        return await NewCodesAsync(user);
    }

    public async Task<Result<IReadOnlyList<string>>> NewCodesAsync(StudioUser user)
    {
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes) ?? [];
        await StayAsync(user);
        return codes.ToList();
    }

    public async Task<Result> TurnOffAsync(StudioUser user, string? password)
    {
        if (!await users.CheckPasswordAsync(user, password ?? "")) return new Invalid("password", "That is not your password.");
        await users.SetTwoFactorEnabledAsync(user, false);
        await users.RemoveAuthenticationTokenAsync(user, "[AspNetUserStore]", "AuthenticatorKey");
        await StayAsync(user);
        return Result.Success;
    }

    public async Task<Result> AddPasskeyAsync(StudioUser user, string? credential, DateTime now)
    {
        if (string.IsNullOrEmpty(credential)) return new Refused("The browser gave no passkey.");
        if ((await users.GetPasskeysAsync(user)).Count >= MostPasskeys) return new Refused($"An account has at most {MostPasskeys} passkeys. Remove one first.");
        var made = await signIn.PerformPasskeyAttestationAsync(credential);
        if (!made.Succeeded) return new Refused("The passkey could not be read. Try again.");
        made.Passkey.Name = $"Added {now.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";
        return (await users.AddOrUpdatePasskeyAsync(user, made.Passkey)).Succeeded ? Result.Success : new ChangedMeanwhile();
    }

    /// <summary>Keeps this sign-in when the stamp has changed.</summary>
    public async Task StayAsync(StudioUser user)
    {
        changes.Publish(user.Id);
        await signIn.RefreshSignInAsync(user);
    }

    /// <summary>In groups of four, as people type it.</summary>
    public static string Readable(string key) => string.Join(' ', key.Chunk(4).Select(four => new string(four))).ToLowerInvariant();

    /// <summary>What authenticator apps read from the QR code.</summary>
    public static string AddressOf(string studio, string email, string key) => new StringBuilder("otpauth://totp/")
        .Append(Uri.EscapeDataString(studio)).Append(':').Append(Uri.EscapeDataString(email))
        .Append("?secret=").Append(key).Append("&issuer=").Append(Uri.EscapeDataString(studio)).Append("&digits=6").ToString();
}
