using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PhotoStudio.Tests.Browser;

/// <summary>From files on a photographer's disk to a ZIP on a client's.</summary>
[Collection(nameof(BrowserCollection))]
[Trait("Category", "Browser")]
public sealed class GalleryJourney(Chromium chromium, StudioApp app)
{
    [Fact]
    public async Task Staff_upload_a_shoot_and_grant_it_and_the_client_chooses_and_takes_it_home()
    {
        await using var staff = await Visitor.ComeAsync(chromium, app);
        await staff.SignInAsync(app.Cast.Sam.Email, AppCast.Password);
        await UploadAsync(staff);
        await GrantAsync(staff);
        await using var client = await Visitor.ComeAsync(chromium, app);
        await client.SignInAsync(app.Cast.Clara.Email, AppCast.Password);
        await ChooseAsync(client);
        await TakeAsync(client);
        Visitor[] all = [client, staff];
        Visitor.MetNothingWrong(all);
    }

    private static async Task UploadAsync(Visitor staff)
    {
        await staff.GoAsync("/portfolio");
        await Expect(staff.Button("Upload photos")).ToBeEnabledAsync();
        await staff.LookAsync("portfolio");
        var chooser = await staff.Page.RunAndWaitForFileChooserAsync(() => staff.ClickAsync("Upload photos"));
        await chooser.SetFilesAsync(
        [
            File("NL_2.jpg", Pictures.Jpeg(1200, 800, 40)), File("NL_1.jpg", Pictures.Jpeg(800, 1200, 120)), File("NL_3.jpg", Pictures.Jpeg(1200, 800, 220)),
            new FilePayload { Name = "notes.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("not a photo") },
        ]);
        await Expect(staff.Page.Locator(".upc li", new PageLocatorOptions { HasText = "notes.txt" })).ToContainTextAsync("Not a JPEG, PNG or WebP. Left out.");
        await Expect(staff.Page.Locator(".upc .ok")).ToHaveCountAsync(3);
        await staff.LookAsync("portfolio with uploads");
        await staff.Page.Locator(".upc").GetByText("Open the shoot").ClickAsync();
        await Expect(staff.Page.Locator(".phs img")).ToHaveCountAsync(3);
        await Expect(staff.Page.Locator(".phs > li").First).ToContainTextAsync("NL_1");
        await staff.LookAsync("shoot");
    }

    private async Task GrantAsync(Visitor staff)
    {
        await staff.ClickAsync("Add a client");
        await staff.Page.GetByRole(AriaRole.Combobox).FillAsync("clara");
        await staff.Page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Clara Client" }).ClickAsync();
        await Expect(staff.Page.Locator(".acc")).ToContainTextAsync("not told yet");
        await staff.ClickAsync("Tell Clara, 3 photos");
        await Expect(staff.Page.Locator(".acc")).ToContainTextAsync("told");
        await staff.LookAsync("shoot with a client");
        Assert.Equal(1, await app.WithDbAsync(db => db.Outbox.CountAsync(message => message.Kind == MessageKind.PhotosReady && message.ToEmail == app.Cast.Clara.Email)));
    }

    private static async Task ChooseAsync(Visitor client)
    {
        await client.GoAsync("/my/sessions");
        await client.SeesAsync("Photos ready");
        await client.LookAsync("my sessions with photos");
        await client.Page.Locator("a.ready").ClickAsync();
        await Expect(client.Page.Locator(".just img")).ToHaveCountAsync(3);
        await client.LookAsync("gallery");
        await client.Page.Locator(".just a[data-view]").First.ClickAsync();
        await Expect(client.Page.Locator("dialog.lbx")).ToContainTextAsync("1 of 3");
        await client.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(client.Page.Locator("dialog.lbx")).ToContainTextAsync("2 of 3");
        await client.LookAsync("the large view");
        await client.Page.Keyboard.PressAsync("f");
        await Expect(client.Page.Locator("dialog.lbx .heart")).ToHaveAttributeAsync("aria-pressed", "true");
        await client.Page.Keyboard.PressAsync("Escape");
        await Expect(client.Page.Locator(".hb[aria-pressed=true]")).ToHaveCountAsync(1);
        await client.Page.GetByLabel("Favourites, 1").ClickAsync();
        await Expect(client.Page.Locator(".just img")).ToHaveCountAsync(1);
        await client.LookAsync("favourites");
    }

    private async Task TakeAsync(Visitor client)
    {
        var download = await client.Page.RunAndWaitForDownloadAsync(() => client.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Download all" }).ClickAsync());
        Assert.EndsWith(".zip", download.SuggestedFilename, StringComparison.Ordinal);
        await using var zip = await ZipFile.OpenReadAsync(await download.PathAsync());
        Assert.Equal(["NL_1.jpg", "NL_2.jpg", "NL_3.jpg"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.True(entry.Length > 1000));
        Assert.Equal(1, await RecordedAsync());
    }

    /// <summary>A download is written down once it is sent, so a moment after the browser has it.</summary>
    private async Task<int> RecordedAsync()
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var recorded = await app.WithDbAsync(db => db.PhotoDownloads.CountAsync(row => row.ClientId == app.Cast.Clara.ClientId && row.Count == 3));
            if (recorded > 0) return recorded;
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        return 0;
    }

    private static FilePayload File(string name, byte[] content) => new() { Name = name, MimeType = "image/jpeg", Buffer = content };
}
