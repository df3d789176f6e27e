using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

public sealed class CodeTriesHttpTests
{
    [Fact]
    public async Task Guessing_codes_is_answered_with_429_and_when_to_try_again()
    {
        await using var app = await StudioApp.StartAsync(new FakeTimeProvider(StudioSqlite.Noon));
        (await app.Get<PriceListService>().CreateCodeAsync(Cast.Sam, new DiscountCodeInput("SUMMER26", 10), default)).Done();
        using var clara = await app.Cast.CallAsync(app.Cast.Clara);
        for (var tried = 0; tried < CodeTries.Most; tried++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AskAsync(clara, $"GUESS{tried}")).StatusCode);

        clara.DefaultRequestHeaders.Add("Idempotency-Key", "one");
        using var refused = await AskAsync(clara, "SUMMER26");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal(TimeSpan.FromMinutes(15), refused.Headers.RetryAfter!.Delta);
        var said = await refused.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(said.GetProperty("detail").GetString(), said.GetProperty("errors").GetProperty("discountCode")[0].GetString());

        ((FakeTimeProvider)app.Get<TimeProvider>()).Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.Created, (await AskAsync(clara, "SUMMER26")).StatusCode);
        using var sam = await app.Cast.CallAsync(app.Cast.Sam);
        for (var tried = 0; tried <= CodeTries.Most; tried++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AskAsync(sam, $"GUESS{tried}", app.Cast.Clara.ClientId)).StatusCode);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient http, string code, Guid? clientId = null) =>
        http.PostAsJsonAsync("/api/sessions/request", new { sessionType = "Family", date = "2026-12-24", discountCode = code, clientId }, TestContext.Current.CancellationToken);
}
