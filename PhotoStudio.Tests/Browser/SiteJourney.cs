using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using SkiaSharp;
using static Microsoft.Playwright.Assertions;

namespace PhotoStudio.Tests.Browser;

/// <summary>A visitor reads the site and writes. Nothing on it jumps, nothing hidden is asked for, and the message arrives.</summary>
[Collection(nameof(BrowserCollection))]
[Trait("Category", "Browser")]
public sealed class SiteJourney(Chromium chromium, StudioApp app)
{
    private const string Shifts = "() => new Promise(done => { let sum = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 400) })";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task A_visitor_reads_the_whole_site_and_writes_to_the_studio(int width, int height)
    {
        var (slug, hidden) = await OpenStudioAsync();
        await using var visitor = await Visitor.ComeAsync(chromium, app, width, height);
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(request.Url);
        foreach (var path in new[] { "/", "/work", $"/work/{slug}", "/prices", "/our-reviews", "/about", "/contact", "/nothing-here" })
        {
            await visitor.GoAsync(path);
            await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.InRange(await visitor.Page.EvaluateAsync<double>(Shifts), 0, 0.02);
            Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{path} scrolls sideways at {width}");
            await visitor.LookAsync(path);
        }

        await visitor.GoAsync($"/work/{slug}");
        await Expect(visitor.Page.Locator(".story img").First).ToHaveJSPropertyAsync("complete", true);
        await WriteAsync(visitor, $"From {width} pixels");
        Assert.Empty(visitor.Barriers);
        Assert.DoesNotContain(asked, url => url.Contains(hidden.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(asked, url => !url.StartsWith(app.Address.ToString(), StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal));
        Assert.All(visitor.Errors, error => Assert.Contains("404", error, StringComparison.Ordinal)); // only the page that is not there
    }

    private async Task WriteAsync(Visitor visitor, string name)
    {
        await visitor.GoAsync("/contact");
        await visitor.FillAsync("name", name);
        await visitor.FillAsync("email", "grainne@example.com");
        await visitor.Page.Locator("textarea[name='text']").FillAsync("Do you photograph school plays?");
        await Task.Delay(3200, Cancel); // faster is no person
        await visitor.ClickAsync("Send message");
        await visitor.SeesAsync("Your message has arrived.");
        await visitor.LookAsync("sent");
        Assert.False(await app.WithDbAsync(db => db.ContactMessages.Where(m => m.Name == name).Select(m => m.Suspect).SingleAsync(Cancel)));
        Assert.Equal(1, await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.Kind == MessageKind.ContactForm && m.ReplyToName == name, Cancel)));
    }

    /// <summary>A public shoot of four photographs, one of them hidden, and a price.</summary>
    private async Task<(string Slug, Guid Hidden)> OpenStudioAsync()
    {
        var (ada, sam) = (app.Cast.Ada.Actor, app.Cast.Sam.Actor);
        (await app.Get<SettingsService>().EditAsync(ada, new SettingsInput { Profile = new ProfileInput("Northlight", Email: "studio@example.com") }, null, Cancel)).Done();
        var type = (await app.Get<PriceListQueries>().TypesAsync(ada, false, Cancel))[0].Name;
        (await app.Get<PriceListService>().CreatePackageAsync(sam, new PackageInput("One hour", type, 240, 60, "In the studio.", ["Twelve photographs"], true), Cancel)).Done();
        var shoot = (await app.Get<ShootService>().CreateAsync(sam, new ShootInput($"Dusk {Guid.NewGuid():N}"), Cancel)).Done();
        var photos = new List<Guid>();
        foreach (var (width, height) in new[] { (900, 600), (600, 900), (900, 600), (900, 600) })
        {
            using var file = new MemoryStream(Picture(width, height));
            photos.Add((await app.Get<PhotoUploadService>().UploadAsync(sam, shoot, "IMG.jpg", file, Cancel)).Done().Id);
        }

        while (await app.WithDbAsync(db => db.Photos.AnyAsync(p => p.ShootId == shoot && p.State == PhotoState.Waiting, Cancel)))
            if (!await app.Get<PhotoMaker>().MakeNextAsync(Cancel)) await Task.Delay(200, Cancel);
        (await app.Get<PhotoService>().HideAsync(sam, [photos[3]], true, Cancel)).Done();
        (await app.Get<PhotoService>().FeatureAsync(sam, photos[..3], true, Cancel)).Done();
        (await app.Get<ShootService>().PublishAsync(sam, shoot, true, Cancel)).Done();
        return (await app.WithDbAsync(db => db.Shoots.Where(s => s.Id == shoot).Select(s => s.Slug).SingleAsync(Cancel)), photos[3]);
    }

    private static byte[] Picture(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.SlateGray);
        using var image = SKImage.FromBitmap(bitmap);
        return image.Encode(SKEncodedImageFormat.Jpeg, 85).ToArray();
    }
}
