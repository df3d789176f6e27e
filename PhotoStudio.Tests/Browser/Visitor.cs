using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PhotoStudio.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PhotoStudio.Tests.Browser;

/// <summary>Somebody at a browser of their own. What the console says in red is remembered.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri address;
    private readonly ConcurrentQueue<string> errors = new();

    private Visitor(IBrowserContext context, IPage page, Uri address)
    {
        (this.context, Page, this.address) = (context, page, address);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") errors.Enqueue(message.Text);
        };
        page.PageError += (_, error) => errors.Enqueue(error);
    }

    public IPage Page { get; }

    public IReadOnlyCollection<string> Errors => errors;

    /// <summary>What axe found on the pages looked at so far; one journey tells all of it.</summary>
    public List<string> Barriers { get; } = [];

    /// <summary>Opens a browser window; slow machines get a minute for each step.</summary>
    public static async Task<Visitor> ComeAsync(Chromium chromium, StudioApp app, int width = 1440, int height = 900)
    {
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            AcceptDownloads = true,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(60_000);
        return new Visitor(context, await context.NewPageAsync(), app.Address);
    }

    public Task GoAsync(string path) => Page.GotoAsync(new Uri(address, path).ToString());

    public async Task SignInAsync(string email, string password)
    {
        await GoAsync("/account/sign-in");
        await FillAsync("email", email);
        await FillAsync("password", password);
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in", Exact = true }).ClickAsync();
        await IsAtAsync(SignedIn);
    }

    /// <summary>Fills a field of a static form by its name.</summary>
    public Task FillAsync(string name, string value) => Page.Locator($"input[name='{name}']").FillAsync(value);

    /// <summary>Clicks a button by what it says, once it is live.</summary>
    public async Task ClickAsync(string text)
    {
        var button = Button(text);
        await Expect(button).ToBeEnabledAsync();
        await button.ClickAsync();
    }

    public ILocator Button(string text) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = text }).First;

    /// <summary>Asks axe about the page as it stands.</summary>
    public async Task LookAsync(string where) => Barriers.AddRange(await Page.BarriersAsync(where));

    /// <summary>Fails with every barrier and every red line of the console that these people met, whole.</summary>
    public static void MetNothingWrong(params Visitor[] visitors)
    {
        var wrong = visitors.SelectMany(visitor => visitor.Barriers.Concat(visitor.Errors)).ToList();
        if (wrong.Count > 0) Assert.Fail(string.Join(Environment.NewLine, wrong));
    }

    /// <summary>Waits until the page says something.</summary>
    public Task SeesAsync(string text) => Expect(Page.GetByText(text).First).ToBeVisibleAsync();

    /// <summary>An address outside the pages where people sign in.</summary>
    public static Regex SignedIn { get; } = new("^(?!.*/account/)");

    /// <summary>Waits until the page has such an address. Asks again and again: an event that comes between a look and the waiting for it would be missed.</summary>
    public Task IsAtAsync(Regex address) => Expect(Page).ToHaveURLAsync(address);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
