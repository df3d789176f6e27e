using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Site;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Site;

/// <summary>An app whose studio shows two shoots, keeps a third to itself, and has prices and words of its own.</summary>
public sealed class SiteWorld : IAsyncLifetime
{
    /// <summary>Typed wherever somebody can type.</summary>
    public const string Hostile = "<script>alert(1)</script>\"'&";

    public static readonly string[] Pages = ["/", "/work", "/work/skellig-at-dusk", "/prices", "/our-reviews", "/about", "/contact"];

    public StudioApp App { get; private set; } = null!;

    public PublicWork Shown { get; } = PublicWork.Make("Skellig at dusk", "skellig-at-dusk", true, 5).Hide(4).Feature(0, 1, 2);

    public PublicWork Greek { get; } = PublicWork.Make("Φως και θάλασσα", "φως", true, 2, 1);

    public PublicWork Secret { get; } = PublicWork.Make("A wedding nobody knows of", "secret-wedding", false, 2, 2).Feature(0);

    public async ValueTask InitializeAsync()
    {
        App = await StudioApp.StartAsync(null, ("Site:Url", "https://northlight.example"));
        await App.WithDbAsync(db =>
        {
            foreach (var work in new[] { Shown, Greek, Secret }) work.AddTo(db);
            return db.SaveChangesAsync();
        });
        var ada = App.Cast.Ada.Actor;
        (await App.Get<SettingsService>().EditAsync(ada, new SettingsInput { Profile = new ProfileInput("Northlight", Address: Hostile, Email: "studio@example.com") }, null, default)).Done();
        (await App.Get<SiteService>().EditAsync(ada, new SiteInput { HomeText = Hostile, AboutText = $"One.\n\n{Hostile}", Notice = "Closed until Monday.", HeroPhotoId = Shown.Photos[2].Id }, null, default)).Done();
        var type = (await App.Get<PriceListQueries>().TypesAsync(ada, false, default))[0];
        (await App.Get<PriceListService>().CreatePackageAsync(ada, new PackageInput($"Hour {Hostile}", type.Name, 240, 60, Hostile, ["Twelve photographs"], true), default)).Done();
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    public async Task<string> ReadAsync(string path)
    {
        using var visitor = App.Visit();
        return await visitor.ReadAsync(path);
    }
}
