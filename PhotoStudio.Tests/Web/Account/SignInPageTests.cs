using System.Net;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Account;

public sealed class SignInPageTests(StudioApp app) : IClassFixture<StudioApp>
{
    private const string SignIn = "/account/sign-in";

    [Fact]
    public async Task Staff_come_to_the_overview_and_clients_to_their_sessions()
    {
        Assert.EndsWith("/overview", await EnterAsync(app.Visit(), app.Cast.Sam.Email));
        Assert.EndsWith("/my/sessions", await EnterAsync(app.Visit(), app.Cast.Clara.Email));
    }

    [Theory]
    [InlineData("/pricing", "/pricing")]
    [InlineData("https://evil.example/", "/overview")]
    [InlineData("//evil.example/", "/overview")]
    [InlineData("/\\evil.example", "/overview")]
    public async Task After_signing_in_only_addresses_of_this_site_are_followed(string returnUrl, string expected)
    {
        using var visitor = app.Visit();
        using var answer = await visitor.SubmitAsync($"{SignIn}?returnUrl={Uri.EscapeDataString(returnUrl)}", ("email", app.Cast.Sam.Email), ("password", AppCast.Password));
        Assert.Equal(expected, new Uri(app.Address, answer.Headers.Location!).PathAndQuery);
    }

    [Fact]
    public async Task The_cookies_are_host_only_secure_and_hidden_from_scripts()
    {
        using var visitor = app.Visit();
        using var answer = await visitor.SubmitAsync(SignIn, ("email", app.Cast.Sam.Email), ("password", AppCast.Password));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), set => set.StartsWith("__Host-studio=", StringComparison.Ordinal)).ToLowerInvariant();
        foreach (var part in new[] { "path=/", "secure", "samesite=lax", "httponly" }) Assert.Contains(part, cookie);
        Assert.All(visitor.Cookies.Keys, name => Assert.StartsWith("__Host-", name));
    }

    [Fact]
    public async Task A_wrong_password_is_said_beside_the_field_and_the_address_is_kept()
    {
        using var visitor = app.Visit();
        using var answer = await visitor.SubmitAsync(SignIn, ("email", "someone.new@example.com"), ("password", "not the password"));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("E-mail and password do not match. 4 more tries", page);
        Assert.Contains("value=\"someone.new@example.com\"", page);
        Assert.DoesNotContain("not the password", page);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var visitor = app.Visit();
        using var answer = await visitor.PostAsync(SignIn, ("_handler", "sign-in"), ("email", app.Cast.Sam.Email), ("password", AppCast.Password));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("__Host-studio", visitor.Cookies.Keys);
    }

    [Fact]
    public async Task Signing_out_takes_a_form_and_ends_the_sign_in()
    {
        using var visitor = app.Visit();
        await EnterAsync(visitor, app.Cast.Clara.Email);
        using var answer = await visitor.SubmitToAsync("/account", "/account/sign-out");
        Assert.DoesNotContain("__Host-studio", visitor.Cookies.Keys);
    }

    [Fact]
    public async Task Five_wrong_tries_pause_known_and_unknown_addresses_alike()
    {
        var answers = new List<string>();
        foreach (var email in new[] { app.Cast.Otto.Email, "unknown@example.com" })
        {
            using var visitor = app.Visit();
            for (var attempt = 0; attempt < 4; attempt++) (await visitor.SubmitAsync(SignIn, ("email", email), ("password", "not the password"))).Dispose();
            using var fifth = await visitor.SubmitAsync(SignIn, ("email", email), ("password", "not the password"));
            answers.Add(await fifth.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        Assert.All(answers, page => Assert.Contains("Too many wrong tries: this account is locked. Try again in 15 minutes", page));
        using var right = app.Visit();
        using var locked = await right.SubmitAsync(SignIn, ("email", app.Cast.Otto.Email), ("password", AppCast.Password));
        Assert.DoesNotContain("__Host-studio", right.Cookies.Keys);
    }

    private static async Task<string> EnterAsync(PageVisitor visitor, string email)
    {
        using var answer = await visitor.SubmitAsync(SignIn, ("email", email), ("password", AppCast.Password));
        return answer.Headers.Location!.ToString();
    }
}
