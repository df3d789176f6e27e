using Microsoft.Playwright;

namespace PhotoStudio.Tests.Browser;

/// <summary>One Chromium for the whole run, found in the usual places or in <c>PHOTOSTUDIO_CHROMIUM</c>. Without one the browser tests are skipped, unless <c>PHOTOSTUDIO_REQUIRE_BROWSER</c> is set.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The browser, or a skipped test that says why there is none.</summary>
    public IBrowser Browser
    {
        get
        {
            if (browser is not null) return browser;
            const string Why = "No Chromium was found. Install one, or say where it is in PHOTOSTUDIO_CHROMIUM.";
            if (Environment.GetEnvironmentVariable("PHOTOSTUDIO_REQUIRE_BROWSER") is "1") Assert.Fail(Why);
            Assert.Skip(Why);
            throw new InvalidOperationException(Why);
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Quiet });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? Find() => Environment.GetEnvironmentVariable("PHOTOSTUDIO_CHROMIUM") is { Length: > 0 } given
        ? given
        : UsualPlaces.FirstOrDefault(File.Exists);
}
