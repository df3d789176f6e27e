using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Account;

public sealed class BearerTests(StudioApp app) : IClassFixture<StudioApp>
{
    [Fact]
    public async Task Signing_in_gives_an_access_token_a_refresh_token_and_how_long_they_last()
    {
        var answer = await LoginAsync(app.Cast.Clara.Email, AppCast.Password);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["accessToken", "refreshToken", "expiresIn"], body.EnumerateObject().Select(property => property.Name));
        Assert.Equal(3600, body.GetProperty("expiresIn").GetInt32());
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        var known = await ProblemAsync(await LoginAsync(app.Cast.Sam.Email, "not the password"), HttpStatusCode.Unauthorized);
        var unknown = await ProblemAsync(await LoginAsync("nobody@example.com", "not the password"), HttpStatusCode.Unauthorized);
        Assert.Equal(known, unknown);
    }

    [Fact]
    public async Task Somebody_pending_is_refused_with_the_reason_once_the_password_was_right()
    {
        Assert.Contains("waits for approval", await ProblemAsync(await LoginAsync(app.Cast.Penny.Email, AppCast.Password), HttpStatusCode.Unauthorized));
        Assert.DoesNotContain("approval", await ProblemAsync(await LoginAsync(app.Cast.Penny.Email, "not the password"), HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task A_missing_field_is_named()
    {
        using var answer = await LoginAsync(null, AppCast.Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.True((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").TryGetProperty("email", out _));
    }

    [Fact]
    public async Task A_refresh_token_gives_new_tokens_and_ends_with_the_sign_in()
    {
        var user = app.Cast.Otto;
        var first = await (await LoginAsync(user.Email, AppCast.Password)).Content.ReadFromJsonAsync<JsonElement>();
        var refresh = first.GetProperty("refreshToken").GetString();
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("/api/auth/refresh", new { refreshToken = refresh })).StatusCode);
        await app.Get<UserService>().EndSignInsAsync(app.Cast.Ada.Actor, user.User.Id, TestContext.Current.CancellationToken);
        await ProblemAsync(await PostAsync("/api/auth/refresh", new { refreshToken = refresh }), HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"email\":")]
    [InlineData("{\"email\":5}")]
    public async Task What_cannot_be_read_is_400_and_says_nothing_of_the_inside(string json)
    {
        using var http = new HttpClient { BaseAddress = app.Address };
        using var answer = await http.PostAsync("/api/auth/login", new StringContent(json, new MediaTypeHeaderValue("application/json")), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private Task<HttpResponseMessage> LoginAsync(string? email, string password) => PostAsync("/api/auth/login", new { email, password });

    private async Task<HttpResponseMessage> PostAsync(string path, object body)
    {
        using var http = new HttpClient { BaseAddress = app.Address };
        return await http.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
    }

    private static async Task<string> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((int)status, body.GetProperty("status").GetInt32());
        return body.GetProperty("detail").GetString()!;
    }
}
