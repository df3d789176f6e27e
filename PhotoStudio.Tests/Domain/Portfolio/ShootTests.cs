using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Portfolio;

public sealed class ShootTests : PortfolioTests
{
    [Fact]
    public async Task A_new_shoot_is_private_until_it_is_published()
    {
        var shoot = await ShootAsync();
        await PhotoAsync(shoot);
        var pages = Studio.Get<PublicPortfolioQueries>();
        Assert.Equal(ShootVisibility.Private, (await Queries.FindAsync(Sam, shoot, Cancel)).Done().Visibility);
        Assert.IsType<NotFound>((await pages.FindAsync("skellig-at-dusk", new Paging(), Cancel)).Problem);
        (await Shoots.PublishAsync(Sam, shoot, true, Cancel)).Done();
        Assert.Equal(1, (await pages.FindAsync("skellig-at-dusk", new Paging(), Cancel)).Done().Photos.Total);
        (await Shoots.PublishAsync(Sam, shoot, false, Cancel)).Done();
        Assert.IsType<NotFound>((await pages.FindAsync("skellig-at-dusk", new Paging(), Cancel)).Problem);
    }

    [Fact]
    public async Task Its_address_follows_the_title_until_it_was_public_once()
    {
        var first = await ShootAsync("Été à Skellig");
        var second = await ShootAsync("ete a skellig");
        Assert.Equal("ete-a-skellig", (await Queries.FindAsync(Sam, first, Cancel)).Done().Slug);
        Assert.Equal("ete-a-skellig-2", (await Queries.FindAsync(Sam, second, Cancel)).Done().Slug);
        (await Shoots.EditAsync(Sam, first, new ShootInput("Winter"), Cancel)).Done();
        Assert.Equal("winter", (await Queries.FindAsync(Sam, first, Cancel)).Done().Slug);
        (await Shoots.PublishAsync(Sam, first, true, Cancel)).Done();
        (await Shoots.EditAsync(Sam, first, new ShootInput("冬"), Cancel)).Done();
        Assert.Equal("winter", (await Queries.FindAsync(Sam, first, Cancel)).Done().Slug);
    }

    [Fact]
    public async Task The_public_site_reads_what_is_public_and_nothing_else()
    {
        var pages = Studio.Get<PublicPortfolioQueries>();
        var categories = Studio.Get<CategoryService>();
        var (sea, empty) = ((await categories.CreateAsync(Sam, "Sea", Cancel)).Done(), (await categories.CreateAsync(Sam, "Empty", Cancel)).Done());
        var one = (await Shoots.CreateAsync(Sam, new ShootInput("One", CategoryId: sea), Cancel)).Done();
        var two = (await Shoots.CreateAsync(Sam, new ShootInput("Two"), Cancel)).Done();
        var secret = (await Shoots.CreateAsync(Sam, new ShootInput("Secret", CategoryId: empty), Cancel)).Done();
        (await Shoots.CreateAsync(Sam, new ShootInput("Without photos", CategoryId: empty), Cancel)).Done();
        var featured = new List<Guid>();
        foreach (var shoot in new[] { one, two, secret }) featured.Add(await PhotoAsync(shoot));
        (await Photos.FeatureAsync(Sam, featured, true, Cancel)).Done();
        foreach (var shoot in new[] { one, two }) (await Shoots.PublishAsync(Sam, shoot, true, Cancel)).Done();

        Assert.Equal([new PublicCategory("Sea", "sea", 1)], await pages.CategoriesAsync(Cancel));
        Assert.Equal(["Two", "One"], (await pages.ListAsync(null, new Paging(), Cancel)).Done().Items.Select(shoot => shoot.Title));
        Assert.Equal(["One"], (await pages.ListAsync("sea", new Paging(), Cancel)).Done().Items.Select(shoot => shoot.Title));
        Assert.IsType<NotFound>((await pages.ListAsync("nothing", new Paging(), Cancel)).Problem);
        Assert.Equal(["one", "two"], (await pages.FeaturedAsync(9, Cancel)).Select(photo => photo.ShootSlug).Order());
        Assert.Equal(["two", "one"], (await pages.AddressesAsync(Cancel)).Select(address => address.Slug));
        Assert.Equal("One", (await pages.FindAsync("two", new Paging(), Cancel)).Done().Next!.Title);
        Assert.Equal("Two", (await pages.FindAsync("one", new Paging(), Cancel)).Done().Next!.Title);
    }

    [Fact]
    public async Task The_cover_is_one_of_its_own_photos_and_no_other_shoot_loses_its_own()
    {
        var (one, other) = (await ShootAsync("One"), await ShootAsync("Other"));
        var (a, b, c) = (await PhotoAsync(one), await PhotoAsync(one), await PhotoAsync(other));
        (await Shoots.SetCoverAsync(Sam, one, b, Cancel)).Done();
        (await Shoots.SetCoverAsync(Sam, other, c, Cancel)).Done();
        Assert.Equal("cover", (await Shoots.SetCoverAsync(Sam, one, c, Cancel)).Problem.Fields());
        Assert.Equal(b, (await Queries.FindAsync(Sam, one, Cancel)).Done().Cover!.Id);
        Assert.Equal(c, (await Queries.FindAsync(Sam, other, Cancel)).Done().Cover!.Id);
        (await Shoots.SetCoverAsync(Sam, one, null, Cancel)).Done();
        Assert.Equal(a, (await Queries.FindAsync(Sam, one, Cancel)).Done().Cover!.Id);
    }

    [Fact]
    public async Task A_hidden_cover_gives_way_in_public()
    {
        var shoot = await ShootAsync();
        var (a, b) = (await PhotoAsync(shoot), await PhotoAsync(shoot));
        (await Shoots.SetCoverAsync(Sam, shoot, b, Cancel)).Done();
        (await Photos.HideAsync(Sam, [b], true, Cancel)).Done();
        (await Shoots.PublishAsync(Sam, shoot, true, Cancel)).Done();
        var row = Assert.Single((await Studio.Get<PublicPortfolioQueries>().ListAsync(null, new Paging(), Cancel)).Done().Items);
        Assert.Equal((a, 1), (row.Cover.Id, row.Photos));
    }

    [Fact]
    public async Task Clients_are_told_once_unless_asked_again()
    {
        var shoot = await ShootAsync();
        var (clara, otto) = ((await Studio.JoinAsync("Clara")).Client, (await Studio.JoinAsync("Otto")).Client);
        foreach (var client in new[] { clara, otto }) (await Shoots.GrantAsync(Sam, shoot, client.Id, Cancel)).Done();
        Assert.IsType<Refused>((await Shoots.TellClientsAsync(Sam, shoot, null, false, Cancel)).Problem);
        await PhotoAsync(shoot);
        Assert.Equal(1, (await Shoots.TellClientsAsync(Sam, shoot, clara.Id, false, Cancel)).Done());
        Assert.Equal(1, (await Shoots.TellClientsAsync(Sam, shoot, null, false, Cancel)).Done());
        Assert.IsType<Refused>((await Shoots.TellClientsAsync(Sam, shoot, null, false, Cancel)).Problem);
        Assert.Equal(2, (await Shoots.TellClientsAsync(Sam, shoot, null, true, Cancel)).Done());
        var told = await Studio.WithDbAsync(db => db.Outbox.Where(m => m.Kind == MessageKind.PhotosReady).Select(m => m.ToEmail).ToListAsync(Cancel));
        Assert.Equal(2, told.Count(email => email == clara.Email));
        Assert.Equal(2, told.Count(email => email == otto.Email));
    }

    [Fact]
    public async Task Of_two_who_order_at_once_the_second_is_told()
    {
        var shoot = await ShootAsync();
        var (a, b, c) = (await PhotoAsync(shoot, name: "IMG_10.jpg"), await PhotoAsync(shoot, name: "IMG_9.jpg"), await PhotoAsync(shoot, name: "IMG_1.jpg"));
        var seen = (await Queries.FindAsync(Sam, shoot, Cancel)).Done().Version;
        var before = (await Photos.MoveAsync(Sam, new RowRef(shoot, seen), [c], a, Cancel)).Done();
        Assert.Equal([a, b, c], before);
        Assert.IsType<Stale>((await Photos.MoveAsync(Ada, new RowRef(shoot, seen), [a], null, Cancel)).Problem);
        Assert.Equal([c, a, b], await OrderAsync(shoot));
        (await Photos.OrderAsync(Sam, shoot, before, Cancel)).Done();
        Assert.Equal([a, b, c], await OrderAsync(shoot));
        (await Photos.SortAsync(Sam, shoot, PhotoSort.FileName, Cancel)).Done();
        Assert.Equal([c, b, a], await OrderAsync(shoot));
        Assert.Equal("photos", (await Photos.MoveAsync(Sam, shoot, [Guid.NewGuid()], null, Cancel)).Problem.Fields());
    }

    [Fact]
    public async Task Storage_used_is_what_lies_on_the_disk()
    {
        var shoot = await ShootAsync();
        await PhotoAsync(shoot, TestPhotos.Jpeg(1000, 700));
        await PhotoAsync(shoot, TestPhotos.FromCamera(600, 400, 6));
        var onDisk = (await Files.ListAsync("photos/", Cancel).ToListAsync(Cancel)).Sum(file => file.Size);
        Assert.Equal(new StorageUsed(onDisk, 2), (await Queries.StorageAsync(Sam, Cancel)).Done());
    }

    [Fact]
    public async Task A_shoot_is_put_beside_another_and_back_and_those_that_keep_their_place_are_not_changed()
    {
        var (d, c, b, a) = (await ShootAsync("D"), await ShootAsync("C"), await ShootAsync("B"), await ShootAsync("A"));
        Assert.Equal("A B C D", await OrderAsync());
        var last = (await Queries.FindAsync(Sam, d, Cancel)).Done().Version;
        var was = (await Shoots.MoveAsync(Sam, c, ShootSpot.Before(a), Cancel)).Done();
        Assert.Equal("C A B D", await OrderAsync());
        Assert.Equal(last, (await Queries.FindAsync(Sam, d, Cancel)).Done().Version);
        (await Shoots.MoveAsync(Sam, c, was, Cancel)).Done();
        Assert.Equal("A B C D", await OrderAsync());
        (await Shoots.MoveAsync(Sam, a, ShootSpot.After(b), Cancel)).Done();
        was = (await Shoots.MoveAsync(Sam, d, ShootSpot.First, Cancel)).Done();
        Assert.Equal("D B A C", await OrderAsync());
        Assert.Equal(ShootSpot.Last, was);
        (await Shoots.MoveAsync(Sam, b, ShootSpot.Last, Cancel)).Done();
        Assert.Equal("D A C B", await OrderAsync());
        Assert.IsType<NotFound>((await Shoots.MoveAsync(Sam, a, ShootSpot.Before(Guid.NewGuid()), Cancel)).Problem);
        Assert.IsType<NotFound>((await Shoots.MoveAsync(Sam, Guid.NewGuid(), ShootSpot.First, Cancel)).Problem);
        Assert.Equal("D A C B", await OrderAsync());
    }

    private async Task<string> OrderAsync() =>
        string.Join(' ', (await Queries.ListAsync(Sam, new ShootFilter { Sort = ShootSort.Order }, Cancel)).Done().Page.Items.Select(shoot => shoot.Title));

    [Fact]
    public async Task Only_staff_change_anything()
    {
        var shoot = await ShootAsync();
        var photo = await PhotoAsync(shoot);
        var (client, clara) = await Studio.JoinAsync("Clara");
        (await Shoots.GrantAsync(Sam, shoot, client.Id, Cancel)).Done();
        foreach (var actor in new[] { clara, Cast.Penny, Cast.Eve })
        {
            Result[] all =
            [
                await Shoots.EditAsync(actor, shoot, new ShootInput("Mine"), Cancel), await Shoots.PublishAsync(actor, shoot, true, Cancel), await Shoots.SetCoverAsync(actor, shoot, photo, Cancel),
                await Shoots.GrantAsync(actor, shoot, client.Id, Cancel), await Shoots.RevokeAsync(actor, shoot, client.Id, Cancel), await Shoots.DeleteAsync(actor, shoot, Cancel),
                Result.From((await Shoots.MoveAsync(actor, shoot, ShootSpot.Last, Cancel)).Problem), await Photos.FeatureAsync(actor, [photo], true, Cancel), await Photos.HideAsync(actor, [photo], true, Cancel),
                await Photos.DescribeAsync(actor, photo, "x", Cancel), await Photos.DeleteAsync(actor, [photo], Cancel), await Photos.RetryAsync(actor, [photo], Cancel),
                Result.From((await Photos.OrderAsync(actor, shoot, [photo], Cancel)).Problem), Result.From((await Shoots.TellClientsAsync(actor, shoot, null, true, Cancel)).Problem),
                Result.From((await Queries.ListAsync(actor, new ShootFilter(), Cancel)).Problem), Result.From((await Queries.FindAsync(actor, shoot, Cancel)).Problem),
            ];
            Assert.All(all, result => Assert.IsType<NotAllowed>(result.Problem));
        }
    }

    [Fact]
    public async Task A_category_in_use_stays_and_names_are_unique_whatever_their_case()
    {
        var categories = Studio.Get<CategoryService>();
        var id = (await categories.CreateAsync(Sam, "Landscape", Cancel)).Done();
        Assert.Equal("name", (await categories.CreateAsync(Sam, "LANDSCAPE", Cancel)).Problem.Fields());
        (await categories.RenameAsync(Sam, id, "Landscape", Cancel)).Done();
        var shoot = (await Shoots.CreateAsync(Sam, new ShootInput("Dunes", CategoryId: id), Cancel)).Done();
        Assert.IsType<Refused>((await categories.DeleteAsync(Sam, id, Cancel)).Problem);
        (await Shoots.EditAsync(Sam, shoot, new ShootInput("Dunes"), Cancel)).Done();
        (await categories.DeleteAsync(Sam, id, Cancel)).Done();
    }

    private async Task<IEnumerable<Guid>> OrderAsync(Guid shoot) => (await Queries.PhotosAsync(Sam, shoot, PhotoTab.All, new Paging(), Cancel)).Done().Items.Select(photo => photo.Face.Id);
}
