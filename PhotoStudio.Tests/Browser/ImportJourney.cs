using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain.Consolidation;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Hosting;
using static Microsoft.Playwright.Assertions;

namespace PhotoStudio.Tests.Browser;

/// <summary>An admin brings an older file over, checks a row, and takes it all back.</summary>
[Collection(nameof(BrowserCollection))]
[Trait("Category", "Browser")]
public sealed partial class ImportJourney(Chromium chromium, StudioApp app) : IDisposable
{
    private const string Otto = "otto.older@example.com";
    private readonly OlderFile older = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Folder => Path.Combine(app.Get<StudioOptions>().DataFolder, "import");

    public void Dispose() => older.Dispose();

    [Fact]
    public async Task An_older_file_is_looked_at_imported_checked_and_rolled_back()
    {
        Fill();
        await using var ada = await Visitor.ComeAsync(chromium, app);
        await using var phone = await Visitor.ComeAsync(chromium, app, 390, 844);
        await ada.SignInAsync(app.Cast.Ada.Email, AppCast.Password);
        await phone.SignInAsync(app.Cast.Ada.Email, AppCast.Password);
        await ChooseWrongFileAsync(ada);
        await LookAtItAsync(ada);
        Assert.Equal((0, 0), await CountAsync());
        Assert.Single(Directory.GetFiles(Folder));
        var report = await ImportAsync(ada);
        Assert.Equal((4, 1), await CountAsync());
        Assert.False(Directory.Exists(Folder));
        await OpenRowAsync(ada);
        await phone.GoAsync(report + "&look=bookings-1");
        await phone.SeesAsync("around noon");
        await phone.LookAsync("import on a phone");
        Assert.InRange(await phone.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 300, 390);
        await RollBackAsync(ada);
        Assert.Equal((0, 1), await CountAsync());
        Assert.Equal(0, await app.WithDbAsync(db => db.Set<LegacyOrigin>().CountAsync(Cancel)));
        Assert.False(Directory.Exists(Folder));
        Visitor.MetNothingWrong(ada, phone);
    }

    private void Fill()
    {
        older.Booking(1, "confirmed", "2025-06-01", "afternoon", Otto, "Otto Older", quote: 100.0).Booking(2, "confirmed", "2025-06-02", "around noon", Otto, "Otto Older")
            .Booking(3, "on hold", "2025-06-03", "10:00", Otto, "Otto Older").Session(1, "paid", 300.0, ("paid_amount", 300.0))
            .Add("users", ("id", 1), ("email", Otto), ("name", "Otto Older"), ("role", "user"), ("status", "approved"), ("created_at", "2024-01-01 00:00:00"));
    }

    private static async Task ChooseWrongFileAsync(Visitor ada)
    {
        await ada.GoAsync("/settings/import");
        var file = ada.Page.GetByLabel("Choose an older SQLite file");
        await Expect(file).ToBeEnabledAsync();
        await ada.LookAsync("import, source");
        await ada.Page.GetByLabel("PostgreSQL, or a file on this server").FillAsync("/nowhere/older.db");
        await ada.ClickAsync("Look at it");
        await ada.SeesAsync("There is no file \"/nowhere/older.db\".");
        await Expect(ada.Page.GetByLabel("PostgreSQL, or a file on this server")).ToHaveValueAsync("/nowhere/older.db");
        await ada.LookAsync("import, a source that is not there");
    }

    private async Task LookAtItAsync(Visitor ada)
    {
        await ada.Page.GetByLabel("Choose an older SQLite file").SetInputFilesAsync(older.Path);
        await ada.SeesAsync("Rows that need a look");
        await ada.SeesAsync("Everything agrees to the cent.");
        await ada.LookAsync("import, dry run");
    }

    private static async Task<string> ImportAsync(Visitor ada)
    {
        await ada.ClickAsync("Import 7 rows");
        await ada.LookAsync("import, the question");
        await ada.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Import" }).ClickAsync();
        await ada.IsAtAsync(UrlOfRun());
        await ada.SeesAsync("7 rows are here, 1 payment among them. No message went to anybody.");
        return new Uri(ada.Page.Url).PathAndQuery;
    }

    private async Task OpenRowAsync(Visitor ada)
    {
        await ada.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Show 2 rows: time" }).ClickAsync();
        var row = ada.Page.Locator(".imp-s", new PageLocatorOptions { HasText = "afternoon" });
        await Expect(row).ToBeVisibleAsync();
        await ada.LookAsync("import, rows of one kind");
        await row.GetByRole(AriaRole.Link).ClickAsync();
        await ada.IsAtAsync(UrlOfSession());
        await ada.SeesAsync("Brought over from bookings 1 of");
        var id = Guid.Parse(ada.Page.Url.Split('/')[^1]);
        Assert.Equal("time: afternoon", await app.WithDbAsync(db => db.Sessions.Where(s => s.Id == id).Select(s => s.Notes).SingleAsync(Cancel)));
        await ada.Page.GoBackAsync();
        await Expect(row).ToBeVisibleAsync();
    }

    private static async Task RollBackAsync(Visitor ada)
    {
        await ada.ClickAsync("Roll back 6 of 6");
        var dialog = ada.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("Nobody has touched any of them.");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Roll back" }).ClickAsync();
        await ada.SeesAsync("Rolled back, all");
        await ada.SeesAsync("It was rolled back: nothing of it is here any more.");
        await ada.LookAsync("import, rolled back");
    }

    /// <summary>Sessions that were brought over, and runs.</summary>
    private Task<(int Sessions, int Runs)> CountAsync() => app.WithDbAsync(async db =>
        (await db.Set<Session>().CountAsync(s => s.BroughtOverAt != null, Cancel), await db.Set<ConsolidationRun>().CountAsync(Cancel)));

    [GeneratedRegex(@"/settings/import\?run=[0-9a-f-]{36}$")]
    private static partial Regex UrlOfRun();

    [GeneratedRegex("/sessions/[0-9a-f-]{36}$")]
    private static partial Regex UrlOfSession();
}
