using System.Net;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Reviews;

/// <summary>The page that the link of an invitation opens, visited without a login and without scripts.</summary>
public sealed class ReviewLinkTests(StudioApp app) : IClassFixture<StudioApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_plain_form_takes_the_review_once_and_then_the_link_is_dead()
    {
        var path = await LinkAsync();
        using var visitor = app.Visit();
        using var sent = await visitor.SubmitAsync(path, ("rating", "4"), ("text", "Quiet & true"));
        Assert.Equal((HttpStatusCode.Found, "/review/thanks"), (sent.StatusCode, sent.Headers.Location?.AbsolutePath));
        Assert.Contains("Thank you", await visitor.ReadAsync("/review/thanks"), StringComparison.Ordinal);
        var dead = await visitor.ReadAsync(path);
        Assert.Contains("This link no longer works", dead, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", dead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Fine")]
    [InlineData("9999999999999", "Fine")]
    [InlineData("<script>alert(1)</script>", "\"><script>alert(1)</script>")]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost_or_run(string rating, string text)
    {
        using var visitor = app.Visit();
        using var answer = await visitor.SubmitAsync(await LinkAsync(), ("rating", rating), ("text", text));
        var page = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Choose 1 to 5 stars.", page, StringComparison.Ordinal);
        Assert.Contains(text.Length > 4 ? "&lt;script&gt;" : "Fine", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert(1)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/review")]
    [InlineData("/review?link=")]
    [InlineData("/review?link=%00%ff'%3Cscript%3E")]
    public async Task A_made_up_link_says_that_it_does_not_work(string path)
    {
        using var visitor = app.Visit();
        using var answer = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("This link no longer works", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_with_a_secret_in_its_address_is_neither_kept_nor_told_on()
    {
        using var visitor = app.Visit();
        using var answer = await visitor.GetAsync(await LinkAsync());
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    private async Task<string> LinkAsync()
    {
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientId = app.Cast.Clara.ClientId, Date = new DateOnly(2026, 10, 1), StartTime = new TimeOnly(10, 0), Amount = 300, Override = true };
        var session = (await app.Get<BookingService>().BookNewAsync(app.Cast.Sam.Actor, offer, Cancel)).Done();
        var made = (await app.Get<ReviewInvitationService>().InviteAsync(app.Cast.Sam.Actor, session, Cancel)).Done();
        return new Uri(made.Link).PathAndQuery;
    }
}
