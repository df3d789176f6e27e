using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PhotoStudio.Tests.Browser;

/// <summary>Somebody turns two-factor on and signs in with a code, and with a recovery code.</summary>
[Collection(nameof(BrowserCollection))]
[Trait("Category", "Browser")]
public sealed class TwoFactorJourney(Chromium chromium, StudioApp app)
{
    private const string Email = "tess@example.com";

    [Fact]
    public async Task Two_factor_is_turned_on_and_then_a_code_or_a_recovery_code_signs_in()
    {
        (await app.Get<UserService>().CreateAsync(app.Cast.Ada.Actor, new UserInput("Tess Twofold", Email), "Staff", AppCast.Password, TestContext.Current.CancellationToken)).Done();
        await using var tess = await Visitor.ComeAsync(chromium, app);
        await tess.SignInAsync(Email, AppCast.Password);
        var (phone, recovery) = await TurnOnAsync(tess);

        await ToSecondStepAsync(tess);
        await tess.LookAsync("second step");
        await EnterAsync(tess, phone.Wrong);
        await tess.SeesAsync("That code is not right.");
        await tess.LookAsync("second step, wrong code");
        await EnterAsync(tess, phone.Code);
        await IsInAsync(tess);

        await ToSecondStepAsync(tess);
        await UseRecoveryAsync(tess);
        await tess.LookAsync("second step, recovery code");
        await EnterAsync(tess, recovery);
        await IsInAsync(tess);

        await ToSecondStepAsync(tess);
        await UseRecoveryAsync(tess);
        await EnterAsync(tess, recovery);
        await tess.SeesAsync("was used already");
        Visitor.MetNothingWrong(tess);
    }

    private static async Task<(Totp Phone, string Recovery)> TurnOnAsync(Visitor tess)
    {
        await tess.GoAsync("/account/two-factor");
        await tess.LookAsync("two-factor, off");
        await tess.ClickAsync("Set up two-factor");
        await tess.SeesAsync("Scan this with an authenticator app");
        await tess.LookAsync("two-factor, to scan");
        var phone = new Totp(await tess.Page.Locator("p.codes").InnerTextAsync(), TimeProvider.System);
        await EnterAsync(tess, phone.Wrong, "Turn two-factor on");
        await tess.SeesAsync("That code is not right.");
        await EnterAsync(tess, phone.Code, "Turn two-factor on");
        await tess.SeesAsync("Keep these recovery codes");
        await tess.LookAsync("recovery codes");
        var codes = (await tess.Page.Locator("#codes").InnerTextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, codes.Distinct().Count());
        return (phone, codes[3]);
    }

    /// <summary>Signs out, and in again as far as the password goes.</summary>
    private static async Task ToSecondStepAsync(Visitor tess)
    {
        await tess.GoAsync("/account");
        await tess.ClickAsync("Sign out");
        await tess.GoAsync("/account/sign-in");
        await tess.FillAsync("email", Email);
        await tess.FillAsync("password", AppCast.Password);
        await tess.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in", Exact = true }).ClickAsync();
        await tess.IsAtAsync(new Regex("/account/second-step"));
    }

    private static async Task UseRecoveryAsync(Visitor tess)
    {
        await tess.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Use a recovery code" }).ClickAsync();
        await tess.SeesAsync("It works once.");
    }

    private static async Task EnterAsync(Visitor tess, string code, string button = "Sign in")
    {
        await tess.FillAsync("code", code);
        await tess.ClickAsync(button);
    }

    private static async Task IsInAsync(Visitor tess)
    {
        await tess.IsAtAsync(Visitor.SignedIn);
        await Expect(tess.Page.Locator("main")).ToBeVisibleAsync();
    }
}
