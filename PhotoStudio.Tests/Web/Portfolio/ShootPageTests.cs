using Bunit;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Domain.Portfolio;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Portfolio;

namespace PhotoStudio.Tests.Web.Portfolio;

/// <summary>What the page of a shoot offers next.</summary>
public sealed class ShootPageTests : OfficeScreen
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    private ShootService Shoots => Studio.Get<ShootService>();

    [Fact]
    public async Task An_empty_shoot_asks_for_photos()
    {
        var page = Open(await ShootAsync());
        Assert.Equal("Upload U", Words(page.WaitForElement(".acts .fill").TextContent));
        Assert.Contains("No photo yet.", page.Find(".es").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_filled_button_says_whom_it_tells_and_how_many_photos_they_get()
    {
        var shoot = await ShootAsync();
        await PhotosAsync(shoot, 3);
        var hidden = (await Studio.Get<ShootQueries>().PhotosAsync(Cast.Sam, shoot, PhotoTab.All, new(), Cancel)).Done().Items[0].Face.Id;
        (await Studio.Get<PhotoService>().HideAsync(Cast.Sam, [hidden], true, Cancel)).Done();
        await GrantAsync(shoot, "Clara");
        Assert.Equal("Tell Clara, 2 photos", Words(Open(shoot).WaitForElement(".acts .fill").TextContent));
        await GrantAsync(shoot, "Otto");
        Assert.Equal("Tell 2 clients, 2 photos", Words(Open(shoot).WaitForElement(".acts .fill").TextContent));
    }

    [Fact]
    public async Task Once_told_the_clients_are_told_again_only_by_choice()
    {
        var shoot = await ShootAsync();
        await PhotosAsync(shoot, 1);
        await GrantAsync(shoot, "Clara");
        var page = Open(shoot);
        page.WaitForElement(".acts .fill").Click();
        page.WaitForAssertion(() => Assert.Contains("told 23 Nov", page.Find(".acc").TextContent.Replace("Nov 23", "23 Nov", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.DoesNotContain("Tell Clara", page.Markup, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<Guid> ShootAsync() => (await Shoots.CreateAsync(Cast.Sam, new ShootInput("Skellig"), Cancel)).Done();

    private async Task PhotosAsync(Guid shoot, int count)
    {
        for (var photo = 0; photo < count; photo++)
            (await Studio.Get<PhotoUploadService>().UploadAsync(Cast.Sam, shoot, $"IMG_{photo}.jpg", new MemoryStream(TestPhotos.Jpeg(60, 40)), Cancel)).Done();
        while (await Studio.Get<PhotoMaker>().MakeNextAsync(Cancel)) Studio.Clock.Advance(TimeSpan.FromSeconds(1));
    }

    private async Task GrantAsync(Guid shoot, string name)
    {
        var (client, _) = await Studio.JoinAsync(name);
        (await Shoots.GrantAsync(Cast.Sam, shoot, client.Id, Cancel)).Done();
    }

    private IRenderedComponent<ShootPage> Open(Guid shoot) => Open<ShootPage>($"/portfolio/{shoot}", page => page.Add(p => p.Id, shoot));
}
