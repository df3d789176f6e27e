using System.Net;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Hosting;

public sealed class HeaderTests(StudioApp app) : IClassFixture<StudioApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/account/sign-in")]
    [InlineData("/no/such/page")]
    [InlineData("/api/no/such/route")]
    [InlineData("/api/clients")]
    [InlineData("/health/ready")]
    [InlineData("/css/base.css")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        using var visitor = app.Visit();
        using var answer = await visitor.GetAsync(path);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe-inline", policy.Split(';').Single(part => part.Contains("script-src", StringComparison.Ordinal)));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.Contains("Referrer-Policy"));
    }

    [Fact]
    public async Task Every_inline_script_of_a_page_has_the_nonce_of_its_header()
    {
        using var visitor = app.Visit();
        using var answer = await visitor.GetAsync("/account/sign-in");
        var nonce = answer.Headers.GetValues("Content-Security-Policy").Single().Split("'nonce-")[1].Split('\'')[0];
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var inline = page.Split("<script").Skip(1).Where(script => !script.Split('>')[0].Contains("src=", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(inline);
        Assert.All(inline, script => Assert.Contains($"nonce=\"{nonce}\"", WebUtility.HtmlDecode(script.Split('>')[0])));
    }

    [Theory]
    [InlineData("/users", HttpStatusCode.Redirect)]
    [InlineData("/account", HttpStatusCode.Redirect)]
    [InlineData("/api/clients", HttpStatusCode.Unauthorized)]
    [InlineData("/api/no/such/route", HttpStatusCode.NotFound)]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    public async Task A_visitor_is_sent_to_sign_in_and_the_API_answers_with_a_problem(string path, HttpStatusCode expected)
    {
        using var visitor = app.Visit();
        using var answer = await visitor.GetAsync(path);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(path.StartsWith("/api", StringComparison.Ordinal), answer.Content.Headers.ContentType?.MediaType == "application/problem+json");
    }

    [Theory]
    [InlineData("/css/base.css", true)]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css", true)]
    [InlineData("/account/sign-in", false)]
    public async Task Styles_and_scripts_go_out_compressed_and_pages_as_they_are(string path, bool compressed)
    {
        using var http = new HttpClient { BaseAddress = app.Address };
        http.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        using var answer = await http.GetAsync(path, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        Assert.Equal(compressed ? ["br"] : [], answer.Content.Headers.ContentEncoding);
    }
}
