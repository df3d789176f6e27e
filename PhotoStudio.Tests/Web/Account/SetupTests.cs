using System.Net;
using Microsoft.Extensions.Time.Testing;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Hosting;

namespace PhotoStudio.Tests.Web.Account;

public sealed class SetupTests
{
    [Fact]
    public async Task The_link_makes_the_first_admin_signs_in_and_is_then_dead()
    {
        await using var app = await EmptyAsync();
        var link = $"/setup?link={app.Get<SetupLink>().Secret}";
        using var visitor = app.Visit();
        using var made = await visitor.SubmitAsync(link, ("studioName", "Northlight"), ("name", "Ines"), ("email", "ines@example.com"), ("password", AppCast.Password));
        Assert.EndsWith("/overview", made.Headers.Location!.ToString());
        Assert.Contains("__Host-studio", visitor.Cookies.Keys);
        Assert.Equal(UserRole.Admin, (await app.WithDbAsync(db => Task.FromResult(db.Users.Single()))).Role);
        using var stranger = app.Visit();
        Assert.Contains("no longer works", await stranger.ReadAsync(link));
    }

    [Fact]
    public async Task The_link_lives_an_hour_and_a_guess_opens_nothing()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = await EmptyAsync(clock);
        using var visitor = app.Visit();
        var link = $"/setup?link={app.Get<SetupLink>().Secret}";
        Assert.Contains("Set up your studio", await visitor.ReadAsync(link));
        Assert.Contains("no longer works", await visitor.ReadAsync("/setup?link=guess"));
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Contains("no longer works", await visitor.ReadAsync(link));
    }

    [Fact]
    public async Task Configuration_can_make_the_first_admin()
    {
        await using var app = await EmptyAsync(null, ("Setup:AdminEmail", "boss@example.com"), ("Setup:AdminPassword", AppCast.Password));
        using var visitor = app.Visit();
        using var answer = await visitor.SubmitAsync("/account/sign-in", ("email", "boss@example.com"), ("password", AppCast.Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static Task<StudioApp> EmptyAsync(TimeProvider? clock = null, params (string Key, string Value)[] settings) => StudioApp.StartEmptyAsync(clock, settings);
}
