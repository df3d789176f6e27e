using System.Net;
using System.Text.RegularExpressions;

namespace PhotoStudio.Tests.Web.Site;

public sealed partial class SitePageTests(SiteWorld world) : IClassFixture<SiteWorld>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_has_a_title_and_an_address_of_its_own_and_says_what_it_is()
    {
        var pages = await Task.WhenAll(SiteWorld.Pages.Select(world.ReadAsync));
        Assert.Equal(pages.Length, pages.Select(page => Title().Match(page).Groups[1].Value).Distinct().Count());
        Assert.Equal(SiteWorld.Pages.Select(path => "https://northlight.example" + path), pages.Select(page => Canonical().Match(page).Groups[1].Value));
        Assert.All(pages, page => Assert.NotEmpty(Description().Match(page).Groups[1].Value));
        Assert.All(pages, page => Assert.Single(Regex.Matches(page, "<h1")));
    }

    [Fact]
    public async Task What_is_shared_elsewhere_shows_the_cover_by_its_whole_address()
    {
        var page = await world.ReadAsync("/work/skellig-at-dusk");
        Assert.Contains($"<meta property=\"og:image\" content=\"https://northlight.example/photos/{world.Shown.Photos[0].Id}/1600\"", page, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:image:height\" content=\"1066\"", page, StringComparison.Ordinal);
        Assert.Contains($"/photos/{world.Shown.Photos[2].Id}/", await world.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_hidden_or_private_is_named_on_any_page_or_in_the_sitemap()
    {
        var texts = await Task.WhenAll(SiteWorld.Pages.Append("/sitemap.xml").Append("/robots.txt").Select(world.ReadAsync));
        var secrets = world.Secret.Photos.Select(photo => photo.Id.ToString()).Append(world.Shown.Photos[4].Id.ToString()).Append(world.Secret.Shoot.Title).Append(world.Secret.Shoot.Slug);
        foreach (var secret in secrets) Assert.All(texts, text => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        Assert.All(world.Shown.Photos.Take(4), photo => Assert.Contains(photo.Id.ToString(), texts[2], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/work/secret-wedding")]
    [InlineData("/work/in/no-such-category")]
    [InlineData("/work/skellig-at-dusk?page=99")]
    [InlineData("/our-reviews?page=99999999999999")]
    [InlineData("/nothing")]
    public async Task What_is_private_or_not_there_is_404_in_the_look_of_the_site(string path)
    {
        using var visitor = world.App.Visit();
        using var answer = await visitor.GetAsync(path);
        Assert.Equal(path.StartsWith("/our", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("class=\"pub\"", page, StringComparison.Ordinal);
        if (answer.StatusCode is HttpStatusCode.NotFound) Assert.Contains("noindex", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/work?page=abc")]
    [InlineData("/work?page=-1")]
    [InlineData("/prices?type=%3Cscript%3E")]
    [InlineData("/prices?type=")]
    [InlineData("/our-reviews?page=1.5")]
    [InlineData("/work/skellig-at-dusk?page=")]
    [InlineData("/contact?sent=%00")]
    public async Task Anybody_may_type_anything_behind_the_question_mark(string path)
    {
        using var visitor = world.App.Visit();
        using var answer = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Hostile_words_are_shown_as_they_were_typed()
    {
        var pages = await Task.WhenAll(SiteWorld.Pages.Select(world.ReadAsync));
        Assert.All(pages, page => Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", pages[0], StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", pages[3], StringComparison.Ordinal);
        Assert.Contains("\\u003Cscript\\u003Ealert(1)", pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_in_another_script_is_set_in_the_other_face_and_has_an_address()
    {
        var page = await world.ReadAsync("/work/" + Uri.EscapeDataString("φως"));
        Assert.Contains("<h1 class=\"ui\" dir=\"auto\">", page, StringComparison.Ordinal);
        Assert.Contains("Φως και θάλασσα", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_photograph_has_its_place_before_it_comes_and_the_first_comes_first()
    {
        foreach (var path in SiteWorld.Pages)
        {
            var images = Images().Matches(await world.ReadAsync(path)).Select(match => match.Value).ToList();
            Assert.All(images, image => Assert.Matches("srcset=\"[^\"]+ 480w, .* width=\"\\d+\" height=\"\\d+\" alt=\"", image.ReplaceLineEndings(" ")));
            Assert.All(images.Skip(1), image => Assert.Contains("loading=\"lazy\"", image, StringComparison.Ordinal));
            if (path is "/" or "/work" or "/work/skellig-at-dusk") Assert.Contains("fetchpriority=\"high\"", images[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_notice_stands_on_every_page()
    {
        foreach (var path in SiteWorld.Pages.Append("/nothing")) Assert.Contains("Closed until Monday.", await world.ReadAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_find_what_is_public_and_are_kept_out_of_the_rest()
    {
        var (robots, sitemap) = (await world.ReadAsync("/robots.txt"), await world.ReadAsync("/sitemap.xml"));
        foreach (var path in new[] { "/my", "/account", "/overview", "/sessions", "/invoicing", "/settings", "/users", "/messages", "/api" }) Assert.Contains($"Disallow: {path}\n", robots, StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://northlight.example/sitemap.xml", robots, StringComparison.Ordinal);
        Assert.Contains("<loc>https://northlight.example/work/skellig-at-dusk</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains("<loc>https://northlight.example/prices</loc>", sitemap, StringComparison.Ordinal);
    }

    [GeneratedRegex("<title>([^<]*)</title>")]
    private static partial Regex Title();

    [GeneratedRegex("<link rel=\"canonical\" href=\"([^\"]*)\"")]
    private static partial Regex Canonical();

    [GeneratedRegex("<meta name=\"description\" content=\"([^\"]*)\"")]
    private static partial Regex Description();

    [GeneratedRegex("<img [^>]*src=\"/photos/[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Images();
}
