using System.Net;
using System.Text.RegularExpressions;

namespace PhotoStudio.Tests.Web.Site;

/// <summary>Bytes as they travel to a browser that understands Brotli: the page, its styles, its icon and the two faces of Latin text; not the photographs.</summary>
public sealed partial class SiteWeightTests(SiteWorld world) : IClassFixture<SiteWorld>
{
    private const int Most = 60 * 1024;

    private static readonly string[] Faces = ["/fonts/inter-site.woff2", "/fonts/newsreader-latin.woff2"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_without_its_photographs_stays_within_60_kilobytes_and_has_no_script_to_fetch()
    {
        foreach (var path in SiteWorld.Pages)
        {
            var html = await world.ReadAsync(path);
            Assert.DoesNotContain("<script src", html, StringComparison.Ordinal);
            var parts = Linked().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Select(href => href.StartsWith('/') ? href : "/" + href).Concat(Faces).Prepend(path);
            var sizes = new Dictionary<string, int>();
            foreach (var part in parts) sizes[part] = await BytesAsync(part);
            Assert.True(sizes.Values.Sum() <= Most, $"{path}: {string.Join(", ", sizes.Select(size => $"{size.Key} {size.Value}"))}");
        }
    }

    [Fact]
    public async Task Pages_without_a_form_set_no_cookie_and_may_come_back_from_the_browsers_memory()
    {
        foreach (var path in SiteWorld.Pages.Where(path => path != "/contact"))
        {
            using var visitor = world.App.Visit();
            using var answer = await visitor.GetAsync(path);
            Assert.Empty(visitor.Cookies);
            Assert.Equal("no-cache, private", answer.Headers.CacheControl?.ToString());
        }
    }

    [Theory]
    [InlineData("/contact")]
    [InlineData("/account/sign-in")]
    public async Task A_page_that_holds_a_token_goes_out_as_it_is(string path)
    {
        using var http = new HttpClient { BaseAddress = world.App.Address };
        http.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        using var answer = await http.GetAsync(path, Cancel);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    private async Task<int> BytesAsync(string path)
    {
        using var http = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = world.App.Address };
        http.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        using var answer = await http.GetAsync(path, Cancel);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync(Cancel)).Length;
    }

    [GeneratedRegex("<link rel=\"(?:stylesheet|icon)\"[^>]* href=\"([^\"]*)\"")]
    private static partial Regex Linked();
}
