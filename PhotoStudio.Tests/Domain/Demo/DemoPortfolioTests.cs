using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Demo;

[Collection(DemoCollection.Name)]
public sealed class DemoPortfolioTests(DemoFixture demo)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_photo_is_ready_when_the_demo_begins()
    {
        var states = await demo.Studio.WithDbAsync(db => db.Photos.GroupBy(p => p.State).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(Cancel));
        Assert.Equal(PhotoState.Ready, Assert.Single(states).Key);
        Assert.InRange(states[0].Count, 80, 140);
        Assert.All(await demo.Studio.WithDbAsync(db => db.Photos.Select(p => p.AltText).ToListAsync(Cancel)), Assert.NotNull);
    }

    [Fact]
    public async Task There_is_something_in_every_tab_and_on_the_public_pages()
    {
        var list = (await demo.Studio.Get<ShootQueries>().ListAsync(Cast.Ada, new ShootFilter(), Cancel)).Value!;
        Assert.True(list.Counts is { Public: >= 8, Shared: >= 4, Private: >= 2 }, $"{list.Counts}");
        Assert.Equal(list.Counts.Public, (await demo.Studio.Get<PublicPortfolioQueries>().FeaturedAsync(50, Cancel)).Count);
        Assert.NotEmpty(await demo.Studio.Get<PublicPortfolioQueries>().CategoriesAsync(Cancel));
    }

    [Fact]
    public async Task Clients_were_told_looked_liked_and_downloaded()
    {
        var access = await demo.Studio.WithDbAsync(db => db.ShootAccess.ToListAsync(Cancel));
        Assert.All(access, one => Assert.NotNull(one.ToldAt));
        Assert.Contains(access, one => one.SeenAt is not null);
        Assert.True(await demo.Studio.WithDbAsync(db => db.Favourites.CountAsync(Cancel)) >= 6);
        Assert.True(await demo.Studio.WithDbAsync(db => db.PhotoDownloads.CountAsync(Cancel)) >= 4);
        var gallery = (await demo.Studio.Get<GalleryQueries>().ListAsync(access.OrderBy(one => one.GrantedAt).Last().ClientId, new Paging(), Cancel)).Value!;
        Assert.NotEmpty(gallery.Items);
    }
}
