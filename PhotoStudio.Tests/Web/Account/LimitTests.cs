using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Time.Testing;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Account;

public sealed class LimitTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Failed_sign_ins_of_one_network_address_are_limited_by_the_minute()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = await StudioApp.StartAsync(clock, ("Limits:SignInsPerMinute", "3"));
        using var http = new HttpClient { BaseAddress = app.Address };
        for (var attempt = 0; attempt < 3; attempt++) Assert.Equal(HttpStatusCode.Unauthorized, (await LoginAsync(http, $"x{attempt}@example.com")).StatusCode);
        using var limited = await LoginAsync(http, app.Cast.Sam.Email);
        Assert.Equal(HttpStatusCode.TooManyRequests, limited.StatusCode);
        Assert.InRange(limited.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await LoginAsync(http, app.Cast.Sam.Email)).StatusCode);
    }

    [Fact]
    public async Task Signing_up_is_limited_too()
    {
        await using var app = await StudioApp.StartAsync(null, ("Limits:SignUpsPerMinute", "1"));
        using var visitor = app.Visit();
        var fields = new[] { ("name", "Nora"), ("email", "nora@example.com"), ("phone", ""), ("password", AppCast.Password) };
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SubmitAsync("/account/register", fields)).StatusCode);
        using var second = await visitor.SubmitAsync("/account/register", fields);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
    }

    private static Task<HttpResponseMessage> LoginAsync(HttpClient http, string email) =>
        http.PostAsJsonAsync("/api/auth/login", new { email, password = email.StartsWith('x') ? "not the password" : AppCast.Password }, Cancel);
}
