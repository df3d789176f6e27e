using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Tests.Domain.Users;

public sealed class PasswordTests : UserTests
{
    [Fact]
    public async Task A_reset_works_once_and_ends_every_other_sign_in()
    {
        var before = await SignUpAsync("clara");
        await Passwords.ForgotAsync(Actor.Anonymous, "clara@example.com", Cancel);
        var secret = await SecretAsync("clara@example.com");
        Assert.True((await Passwords.ResetAsync(Actor.Anonymous, secret, "a brand new password", Cancel)).Succeeded);
        Assert.NotEqual(before.SecurityStamp, (await UserAsync("clara@example.com")).SecurityStamp);
        Assert.IsType<Refused>((await Passwords.ResetAsync(Actor.Anonymous, secret, "yet another password", Cancel)).Problem);
    }

    [Fact]
    public async Task A_reset_ends_the_other_links_to_reset()
    {
        await SignUpAsync("clara");
        await Passwords.ForgotAsync(Actor.Anonymous, "clara@example.com", Cancel);
        var first = await SecretAsync("clara@example.com");
        Studio.Clock.Advance(TimeSpan.FromMinutes(1));
        await Passwords.ForgotAsync(Actor.Anonymous, "clara@example.com", Cancel);
        await Passwords.ResetAsync(Actor.Anonymous, await SecretAsync("clara@example.com"), "a brand new password", Cancel);
        Assert.False((await Passwords.ResetAsync(Actor.Anonymous, first, "yet another password", Cancel)).Succeeded);
    }

    [Fact]
    public async Task Forgetting_the_password_of_nobody_answers_the_same_and_writes_nothing()
    {
        Assert.True((await Passwords.ForgotAsync(Actor.Anonymous, "nobody@example.com", Cancel)).Succeeded);
        Assert.Empty(await MessagesAsync("nobody@example.com"));
    }

    [Fact]
    public async Task A_link_for_one_purpose_does_not_serve_another()
    {
        await SignUpAsync("clara");
        Assert.False((await Passwords.ResetAsync(Actor.Anonymous, await SecretAsync("clara@example.com"), "a brand new password", Cancel)).Succeeded);
    }

    [Fact]
    public async Task Changing_it_needs_the_present_one()
    {
        var result = await Passwords.ChangeAsync(Ada, "not the password", "a brand new password", Cancel);
        Assert.Equal("currentPassword", Assert.Single(Assert.IsType<Invalid>(result.Problem).Errors).Field);
        Assert.True((await Passwords.ChangeAsync(Ada, Password, "a brand new password", Cancel)).Succeeded);
    }

    [Theory]
    [InlineData("elevenchars", false)]
    [InlineData("twelve chars", true)]
    [InlineData("aaaaaaaaaaaaaaaa", false)]
    [InlineData("Clara@Example.com", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_password_is_long_and_not_the_address(string? password, bool good) =>
        Assert.Equal(good, PasswordRules.ProblemOf(password, "clara@example.com") is null);
}
