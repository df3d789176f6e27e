using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Site;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Site;

public sealed class SiteServiceTests : IAsyncLifetime
{
    private StudioSqlite studio = null!;

    private SiteService Site => studio.Get<SiteService>();

    private SiteQueries Queries => studio.Get<SiteQueries>();

    public async ValueTask InitializeAsync() => studio = await StudioSqlite.StartAsync();

    public ValueTask DisposeAsync() => studio.DisposeAsync();

    [Fact]
    public async Task Before_anybody_saved_it_the_site_is_empty_and_shows_how_to_reach_the_studio()
    {
        var site = await Queries.ReadAsync(default);
        Assert.Equal((null, null, true), (site.Version, site.Texts.HomeTitle, site.Shown.Email));
        Assert.Equal(new SiteHas(false, false), site.Has);
    }

    [Fact]
    public async Task Words_are_trimmed_and_what_is_empty_is_cleared()
    {
        (await Site.EditAsync(Cast.Ada, new SiteInput { HomeTitle = "  Light,\nand people ", AboutText = "One.\r\n\r\nTwo.", Notice = " ", ShowPhone = false }, null, default)).Done();
        var site = await Queries.ReadAsync(default);
        Assert.Equal(("Light, and people", "One.\n\nTwo.", null), (site.Texts.HomeTitle, site.Texts.AboutText, site.Texts.Notice));
        Assert.Equal(new ContactShown { Phone = false }, site.Shown);
        (await Site.EditAsync(Cast.Ada, new SiteInput(), site.Version, default)).Done();
        Assert.Null((await Queries.ReadAsync(default)).Texts.HomeTitle);
    }

    [Fact]
    public async Task Words_that_are_too_long_are_said_on_their_fields()
    {
        var input = new SiteInput { HomeTitle = new string('x', 91), HomeText = new string('x', 301), AboutText = new string('x', 6001), Notice = new string('x', 301) };
        Assert.Equal("homeTitle homeText aboutText notice", (await Site.EditAsync(Cast.Ada, input, null, default)).Problem.Fields());
    }

    [Fact]
    public async Task Only_an_admin_changes_the_site_and_the_second_of_two_is_told()
    {
        Assert.IsType<NotAllowed>((await Site.EditAsync(Cast.Sam, new SiteInput(), null, default)).Problem);
        Assert.IsType<NotAllowed>((await studio.Get<SitePhotos>().ChoicesAsync(Cast.Sam, new Paging(), default)).Problem);
        (await Site.EditAsync(Cast.Ada, new SiteInput(), null, default)).Done();
        var seen = (await Queries.ReadAsync(default)).Version;
        (await Site.EditAsync(Cast.Ada, new SiteInput { Notice = "Closed" }, seen, default)).Done();
        Assert.IsType<Stale>((await Site.EditAsync(Cast.Ada, new SiteInput { Notice = "Open" }, seen, default)).Problem);
    }

    [Fact]
    public async Task A_chosen_photograph_that_is_no_longer_public_is_as_good_as_none()
    {
        var (shown, secret) = (PublicWork.Make("Skellig", "skellig", true, 2).Hide(1), PublicWork.Make("Secret", "secret", false, 1));
        await AddAsync(shown, secret);
        var photos = studio.Get<SitePhotos>();
        Assert.Equal("Skellig", (await photos.FindAsync(shown.Photos[0].Id, default))?.ShootTitle);
        Assert.Null(await photos.FindAsync(shown.Photos[1].Id, default));
        Assert.Null(await photos.FindAsync(secret.Photos[0].Id, default));
        Assert.Equal(shown.Photos[0].Id, Assert.Single((await photos.ChoicesAsync(Cast.Ada, new Paging(), default)).Done().Items).Face.Id);
        Assert.True((await Queries.ReadAsync(default)).Has.Work);
    }

    [Fact]
    public async Task From_a_shoot_a_visitor_walks_on_and_back_and_round_the_ends()
    {
        await AddAsync(PublicWork.Make("One", "one", true, 1), PublicWork.Make("Two", "two", true, 1, 1));
        Assert.Equal((null, "Two"), await AroundAsync("one"));
        await AddAsync(PublicWork.Make("Hidden", "hidden", false, 1, 2), PublicWork.Make("Three", "three", true, 1, 3));
        Assert.Equal(("Three", "Two"), await AroundAsync("one"));
        Assert.Equal(("One", "Three"), await AroundAsync("two"));
        Assert.Equal(("Two", "One"), await AroundAsync("three"));
    }

    private async Task<(string? Before, string? Next)> AroundAsync(string slug)
    {
        var page = (await studio.Get<PublicPortfolioQueries>().FindAsync(slug, new Paging(), default)).Done();
        return (page.Before?.Title, page.Next?.Title);
    }

    private Task<int> AddAsync(params PublicWork[] works) => studio.WithDbAsync(db =>
    {
        foreach (var work in works) work.AddTo(db);
        return db.SaveChangesAsync();
    });
}
