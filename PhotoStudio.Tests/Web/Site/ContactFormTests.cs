using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Site;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Site;

public sealed partial class ContactFormTests : IAsyncLifetime
{
    private static readonly (string, string)[] Letter = [("name", "Gráinne Doyle"), ("email", "grainne@example.com"), ("phone", ""), ("text", "Do you photograph school plays?"), ("homepage", "")];

    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private StudioApp app = null!;

    public async ValueTask InitializeAsync()
    {
        app = await StudioApp.StartAsync(clock, ("Limits:ContactPerMinute", "2"));
        (await app.Get<SettingsService>().EditAsync(app.Cast.Ada.Actor, new SettingsInput { Profile = new ProfileInput("Northlight", Email: "studio@example.com") }, null, default)).Done();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task What_a_visitor_writes_is_stored_and_mailed_and_the_page_says_so()
    {
        using var visitor = app.Visit();
        using var answer = await SendAsync(visitor, 20, Letter);
        Assert.Equal((HttpStatusCode.Redirect, "/contact?sent=1"), (answer.StatusCode, answer.Headers.Location?.PathAndQuery));
        Assert.Contains("Your message has arrived.", await visitor.ReadAsync("/contact?sent=1"), StringComparison.Ordinal);
        var message = Assert.Single(await StoredAsync());
        Assert.Equal(("Gráinne Doyle", false), (message.Name, message.Suspect));
        Assert.Equal(1, await MailsAsync());
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        using var visitor = app.Visit();
        using var answer = await SendAsync(visitor, 20, ("name", "Gráinne <b>"), ("email", "nonsense"), ("phone", "1"), ("text", "Line one\nLine two"), ("homepage", ""));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("That is not an e-mail address.", page, StringComparison.Ordinal);
        foreach (var typed in new[] { "Gráinne <b>", "nonsense", "Line one\nLine two" }) Assert.Contains(typed, page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task The_third_message_in_a_minute_waits_with_everything_typed_still_there()
    {
        using var visitor = app.Visit();
        for (var sent = 0; sent < 2; sent++) Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(visitor, 5, Letter)).StatusCode);
        using var limited = await SendAsync(visitor, 5, Letter);
        Assert.Equal(HttpStatusCode.TooManyRequests, limited.StatusCode);
        Assert.InRange(limited.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Do you photograph school plays?", await limited.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(2, (await StoredAsync()).Count);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(visitor, 5, Letter)).StatusCode);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(20, "https://spam.example")]
    public async Task What_a_program_seems_to_send_is_kept_apart_and_the_answer_is_the_same(int seconds, string trap)
    {
        using var visitor = app.Visit();
        using var answer = await SendAsync(visitor, seconds, [.. Letter[..4], ("homepage", trap)]);
        Assert.Equal("/contact?sent=1", answer.Headers.Location?.PathAndQuery);
        Assert.True(Assert.Single(await StoredAsync()).Suspect);
        Assert.Equal(0, await MailsAsync());
    }

    [Fact]
    public async Task A_forged_seal_is_no_error()
    {
        using var visitor = app.Visit();
        var hidden = Hidden(await visitor.ReadAsync("/contact")).Where(field => field.Name != "seen").Append(("seen", "forged"));
        using var answer = await visitor.PostAsync("/contact", [.. hidden, .. Letter]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(PageVisitor visitor, int seconds, params (string, string)[] fields)
    {
        var page = await visitor.ReadAsync("/contact");
        clock.Advance(TimeSpan.FromSeconds(seconds));
        return await visitor.PostAsync("/contact", [.. Hidden(page), .. fields]);
    }

    private static IEnumerable<(string Name, string Value)> Hidden(string page) =>
        HiddenFields().Matches(page).Select(match => (Of(match.Value, "name"), Of(match.Value, "value"))).Where(field => field.Item1.Length > 0);

    private static string Of(string html, string attribute) => WebUtility.HtmlDecode(Regex.Match(html, $"\\s{attribute}=\"([^\"]*)\"").Groups[1].Value);

    private Task<List<ContactMessage>> StoredAsync() => app.WithDbAsync(db => db.ContactMessages.AsNoTracking().ToListAsync());

    private Task<int> MailsAsync() => app.WithDbAsync(db => db.Outbox.CountAsync(m => m.Kind == MessageKind.ContactForm));

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex HiddenFields();
}
