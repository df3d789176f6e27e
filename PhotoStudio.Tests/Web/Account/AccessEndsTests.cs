using System.Net;
using Microsoft.Extensions.Time.Testing;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Account;

/// <summary>Rejected, another role, signed out everywhere: tokens end at once in this process, cookies within a minute.</summary>
public sealed class AccessEndsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_rejection_ends_tokens_and_cookies()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = await StudioApp.StartAsync(clock);
        using var http = await app.Cast.CallAsync(app.Cast.Sam);
        using var visitor = app.Visit();
        (await visitor.SubmitAsync("/account/sign-in", ("email", app.Cast.Sam.Email), ("password", AppCast.Password))).Dispose();
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/api/clients", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account")).StatusCode);

        Assert.True((await app.Get<UserService>().RejectAsync(app.Cast.Ada.Actor, app.Cast.Sam.User.Id, Cancel)).Succeeded);

        using var refused = await http.GetAsync("/api/clients", Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Contains("not approved", await refused.Content.ReadAsStringAsync(Cancel));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task A_changed_role_ends_a_token()
    {
        await using var app = await StudioApp.StartAsync();
        using var http = await app.Cast.CallAsync(app.Cast.Sam);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/api/clients", Cancel)).StatusCode);
        await app.Get<UserService>().ChangeRoleAsync(app.Cast.Ada.Actor, new RowRef(app.Cast.Sam.User.Id), UserRole.Client, Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/api/clients", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_change_by_another_process_ends_a_token_within_a_minute()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = await StudioApp.StartAsync(clock);
        using var http = await app.Cast.CallAsync(app.Cast.Sam);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/api/clients", Cancel)).StatusCode);
        await app.WithDbAsync(db =>
        {
            db.Users.Single(user => user.Id == app.Cast.Sam.User.Id).Reject();
            return db.SaveChangesAsync();
        });
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/api/clients", Cancel)).StatusCode);
    }
}
