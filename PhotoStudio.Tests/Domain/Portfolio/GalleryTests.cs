using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Portfolio;

public sealed class GalleryTests : PortfolioTests
{
    private readonly StatementCounter statements = new();

    private GalleryQueries Galleries => Studio.Get<GalleryQueries>();

    private FavouriteService Favourites => Studio.Get<FavouriteService>();

    protected override Task<StudioSqlite> StartAsync() => StudioSqlite.StartAsync(services => services.ConfigureDbContext<StudioDb>(options => options.AddInterceptors(statements)));

    [Fact]
    public async Task A_client_sees_only_what_it_was_granted_what_is_ready_and_what_is_not_hidden()
    {
        var shoot = await ShootAsync();
        var (seen, hidden) = (await PhotoAsync(shoot), await PhotoAsync(shoot));
        (await Photos.HideAsync(Sam, [hidden], true, Cancel)).Done();
        (await UploadAsync(shoot, TestPhotos.Jpeg(20, 20))).Done();
        var (clara, otto) = ((await Studio.JoinAsync("Clara")).Client.Id, (await Studio.JoinAsync("Otto")).Client.Id);
        (await Shoots.GrantAsync(Sam, shoot, clara, Cancel)).Done();
        Assert.Equal([seen], (await Galleries.PhotosAsync(clara, shoot, false, new Paging(), Cancel)).Done().Items.Select(photo => photo.Face.Id));
        Assert.Equal(1, (await Galleries.FindAsync(clara, shoot, Cancel)).Done().Photos);
        Assert.Single((await Galleries.ListAsync(clara, new Paging(), Cancel)).Done().Items);
        Assert.Empty((await Galleries.ListAsync(otto, new Paging(), Cancel)).Done().Items);
        Assert.IsType<NotFound>((await Galleries.FindAsync(otto, shoot, Cancel)).Problem);
        Assert.IsType<NotFound>((await Galleries.PhotosAsync(otto, shoot, false, new Paging(), Cancel)).Problem);
        (await Shoots.RevokeAsync(Sam, shoot, clara, Cancel)).Done();
        Assert.IsType<NotFound>((await Galleries.FindAsync(clara, shoot, Cancel)).Problem);
    }

    [Fact]
    public async Task It_is_there_on_its_last_day_and_gone_the_day_after()
    {
        var shoot = await ShootAsync();
        var photo = await PhotoAsync(shoot);
        var (client, clara) = await Studio.JoinAsync("Clara");
        (await Shoots.GrantAsync(Sam, shoot, client.Id, Cancel)).Done();
        (await Shoots.EditAsync(Sam, shoot, new ShootInput("Last", LastDay: Studio.Today), Cancel)).Done();
        Assert.NotNull(await Studio.Get<PhotoAccess>().FindAsync(clara, photo, Cancel));
        Studio.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await Studio.Get<PhotoAccess>().FindAsync(clara, photo, Cancel));
        Assert.IsType<NotFound>((await Galleries.FindAsync(client.Id, shoot, Cancel)).Problem);
        Assert.IsType<NotFound>((await Favourites.SetAsync(clara, photo, true, Cancel)).Problem);
        Assert.NotNull(await Studio.Get<PhotoAccess>().FindAsync(Sam, photo, Cancel));
    }

    [Fact]
    public async Task A_favourite_twice_is_a_favourite_once()
    {
        var shoot = await ShootAsync();
        var photo = await PhotoAsync(shoot);
        await PhotoAsync(shoot);
        var (client, clara) = await Studio.JoinAsync("Clara");
        (await Shoots.GrantAsync(Sam, shoot, client.Id, Cancel)).Done();
        (await Favourites.SetAsync(clara, photo, true, Cancel)).Done();
        (await Favourites.SetAsync(clara, photo, true, Cancel)).Done();
        Assert.Equal([photo], (await Galleries.PhotosAsync(client.Id, shoot, true, new Paging(), Cancel)).Done().Items.Select(p => p.Face.Id));
        var gallery = (await Galleries.FindAsync(client.Id, shoot, Cancel)).Done();
        Assert.Equal((2, 1, gallery.AllBytes / 2), (gallery.Photos, gallery.Favourites, gallery.FavouriteBytes));
        Assert.Equal(1, Assert.Single((await Queries.FindAsync(Sam, shoot, Cancel)).Done().Clients).Favourites);
        (await Favourites.SetAsync(clara, photo, false, Cancel)).Done();
        (await Favourites.SetAsync(clara, photo, false, Cancel)).Done();
        Assert.Equal(0, (await Galleries.FindAsync(client.Id, shoot, Cancel)).Done().Favourites);
        Assert.IsType<NotAllowed>((await Favourites.SetAsync(Sam, photo, true, Cancel)).Problem);
        Assert.IsType<NotFound>((await Favourites.SetAsync((await Studio.JoinAsync("Otto")).Actor, photo, true, Cancel)).Problem);
    }

    [Fact]
    public async Task A_visit_is_noted_for_staff()
    {
        var shoot = await ShootAsync();
        var (client, clara) = await Studio.JoinAsync("Clara");
        (await Shoots.GrantAsync(Sam, shoot, client.Id, Cancel)).Done();
        await Studio.Get<GalleryVisits>().SeenAsync(clara, shoot, Cancel);
        Assert.Equal(StudioSqlite.Noon.UtcDateTime, Assert.Single((await Queries.FindAsync(Sam, shoot, Cancel)).Done().Clients).SeenAt);
    }

    [Fact]
    public async Task Lists_take_as_many_queries_for_one_row_as_for_many()
    {
        var (client, _) = await Studio.JoinAsync("Clara");
        var one = await AllAsync(client.Id);
        for (var shoot = 0; shoot < 5; shoot++)
        {
            var id = await ShootAsync($"Shoot {shoot}");
            for (var photo = 0; photo < 3; photo++) await PhotoAsync(id);
            (await Shoots.PublishAsync(Sam, id, true, Cancel)).Done();
            (await Shoots.GrantAsync(Sam, id, client.Id, Cancel)).Done();
        }

        Assert.Equal(one, await AllAsync(client.Id));
    }

    [Fact]
    public async Task Tabs_categories_and_search_count_what_they_show()
    {
        var category = (await Studio.Get<CategoryService>().CreateAsync(Sam, "Wedding", Cancel)).Done();
        var wedding = (await Shoots.CreateAsync(Sam, new ShootInput("Brennan wedding", CategoryId: category), Cancel)).Done();
        var dunes = await ShootAsync("Dunes");
        await ShootAsync("Forms");
        (await Shoots.GrantAsync(Sam, wedding, (await Studio.JoinAsync("Aoife")).Client.Id, Cancel)).Done();
        (await Shoots.PublishAsync(Sam, dunes, true, Cancel)).Done();
        var list = (await Queries.ListAsync(Sam, new ShootFilter { Visibility = ShootVisibility.Shared }, Cancel)).Done();
        Assert.Equal(new ShootCounts(3, 1, 1, 1), list.Counts);
        Assert.Equal(("Brennan wedding", 1), (Assert.Single(list.Page.Items).Title, list.Page.Items[0].Clients));
        Assert.Equal(1, Assert.Single(list.Categories).Shoots);
        Assert.Equal("Brennan wedding", Assert.Single((await Queries.ListAsync(Sam, new ShootFilter { Search = "aoife" }, Cancel)).Done().Page.Items).Title);
        Assert.Equal("Dunes", Assert.Single((await Queries.ListAsync(Sam, new ShootFilter { Search = "DÜNES" }, Cancel)).Done().Page.Items).Title);
        Assert.Equal(1, (await Queries.ListAsync(Sam, new ShootFilter { CategoryId = category }, Cancel)).Done().Page.Total);
    }

    private async Task<(int Staff, int Client, int Public)> AllAsync(Guid client)
    {
        statements.Take();
        (await Queries.ListAsync(Sam, new ShootFilter(), Cancel)).Done();
        var staff = statements.Take();
        (await Galleries.ListAsync(client, new Paging(), Cancel)).Done();
        var own = statements.Take();
        (await Studio.Get<PublicPortfolioQueries>().ListAsync(null, new Paging(), Cancel)).Done();
        return (staff, own, statements.Take());
    }
}
