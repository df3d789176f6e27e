using Microsoft.Playwright;
using PhotoStudio.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PhotoStudio.Tests.Browser;

/// <summary>Somebody adds a passkey and signs in with it alone.</summary>
[Collection(nameof(BrowserCollection))]
[Trait("Category", "Browser")]
public sealed class PasskeyJourney(Chromium chromium, StudioApp app)
{
    [Fact]
    public async Task A_passkey_is_added_and_then_signs_in_without_a_password()
    {
        await using var sam = await Visitor.ComeAsync(chromium, app);
        await AddAuthenticatorAsync(sam.Page);
        await sam.SignInAsync(app.Cast.Sam.Email, AppCast.Password);
        await sam.GoAsync("/account/passkeys");
        await sam.LookAsync("passkeys, none yet");
        await sam.ClickAsync("Add a passkey");
        await sam.SeesAsync("Added ");
        await sam.LookAsync("passkeys");
        await sam.GoAsync("/account");
        await sam.ClickAsync("Sign out");
        await sam.GoAsync("/account/sign-in"); // The browser offers the passkey by itself, and this one says yes.
        await sam.IsAtAsync(Visitor.SignedIn);
        await Expect(sam.Page.Locator("main")).ToBeVisibleAsync();
        Visitor.MetNothingWrong(sam);
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var cdp = await page.Context.NewCDPSessionAsync(page);
        await cdp.SendAsync("WebAuthn.enable");
        await cdp.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
