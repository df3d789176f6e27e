using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>ETag and If-Match.</summary>
public sealed class PreconditionTests(StudioApp app) : ApiWorld(app)
{
    [Fact]
    public async Task A_change_that_names_the_version_it_saw_goes_through_once()
    {
        var session = await BookedAsync();
        var path = $"/api/sessions/{session.Id}";

        var first = await PutAsync(Sam, path, new { location = "Beach" }, ("If-Match", session.ETag!));
        var second = await PutAsync(Ada, path, new { location = "Forest" }, ("If-Match", session.ETag!));

        Assert.Equal((200, 412), (first.Status, second.Status));
        Assert.NotEqual(session.ETag, first.ETag);
        var now = await GetAsync(Sam, path);
        Assert.Equal(("Beach", first.ETag), (now["location"].GetString(), now.ETag));
    }

    [Theory]
    [InlineData("*", 200)]
    [InlineData("\"00000000-0000-0000-0000-000000000000\"", 412)]
    [InlineData("W/\"weak\"", 412)]
    [InlineData("nonsense", 412)]
    public async Task What_is_no_version_of_the_row_never_matches(string tag, int status)
    {
        var id = (await BookedAsync()).Id;

        Assert.Equal(status, (await PutAsync(Sam, $"/api/sessions/{id}", new { notes = "x" }, ("If-Match", tag))).Status);
    }

    [Fact]
    public async Task Stale_comes_after_missing_and_before_the_state()
    {
        var session = await BookedAsync();
        Done(await PutAsync(Sam, $"/api/sessions/{session.Id}", new { notes = "x" }));

        Assert.Equal(412, (await PutAsync(Sam, $"/api/sessions/{session.Id}/book", null, ("If-Match", session.ETag!))).Status);
        Assert.Equal(404, (await PutAsync(Sam, $"/api/sessions/{Guid.NewGuid()}/book", null, ("If-Match", session.ETag!))).Status);
    }

    [Theory]
    [InlineData("/api/clients/{client}", "{ \"notes\": \"x\" }")]
    [InlineData("/api/packages/{package}", "{ \"price\": 10 }")]
    [InlineData("/api/add-ons/{addOn}", "{ \"price\": 10 }")]
    [InlineData("/api/session-types/{type}", "{}")]
    [InlineData("/api/users/{user}", "{ \"phone\": \"1\" }")]
    [InlineData("/api/invoices/{draft}", "{ \"notes\": \"x\" }")]
    [InlineData("/api/settings", "{ \"dueDays\": 14 }")]
    public async Task Every_row_has_a_version(string template, string change)
    {
        var path = await PathAsync(template);
        var read = await GetAsync(Ada, path);

        Assert.Equal(200, (await PutAsync(Ada, path, change, ("If-Match", read.ETag!))).Status);
        Assert.Equal(412, (await PutAsync(Ada, path, change, ("If-Match", read.ETag!))).Status);
    }
}
