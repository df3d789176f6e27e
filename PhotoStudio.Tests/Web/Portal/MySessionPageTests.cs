using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Portal;

namespace PhotoStudio.Tests.Web.Portal;

public sealed class MySessionPageTests : PageContext
{
    [Fact]
    public async Task A_quote_can_be_accepted_and_declined_until_it_is_answered()
    {
        var (client, clara) = await Studio.JoinAsync("Clara");
        var id = await QuotedAsync(client.Id);
        var page = Open(clara, id);
        page.WaitForAssertion(() => Assert.Equal(["Accept quote", "Decline"], page.FindAll(".ans .go button").Select(button => button.TextContent.Trim())));

        Assert.True((await Studio.Get<QuoteAnswerService>().AcceptAsync(clara, id, default)).Succeeded);
        page.Render(p => p.Add(s => s.Id, id));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".ans")));
        Assert.Contains("Quote accepted", page.Find(".standing").TextContent);
    }

    [Fact]
    public async Task Another_clients_session_is_not_found()
    {
        var (client, _) = await Studio.JoinAsync("Clara");
        var (_, otto) = await Studio.JoinAsync("Otto");
        var id = await QuotedAsync(client.Id);
        var missing = false;
        Services.GetRequiredService<NavigationManager>().OnNotFound += (_, _) => missing = true;
        var page = Open(otto, id);
        page.WaitForAssertion(() => Assert.True(missing));
        Assert.Empty(page.FindAll(".ans, h1"));
    }

    [Fact]
    public async Task A_booked_session_cannot_be_cancelled_by_its_client()
    {
        var (client, clara) = await Studio.JoinAsync("Clara");
        var id = await QuotedAsync(client.Id);
        var edit = new SessionEditInput { StartTime = new TimeOnly(10, 0) };
        Assert.Null((await Studio.Get<BookingService>().BookAsync(Cast.Sam, id, edit, default)).Problem);
        var page = Open(clara, id);
        page.WaitForElement(".standing");
        Assert.DoesNotContain("Cancel session", page.Markup, StringComparison.Ordinal);
    }

    private async Task<Guid> QuotedAsync(Guid client)
    {
        var input = new SessionOfferInput { ClientId = client, SessionType = "Family", Date = Studio.Today.AddDays(9), Lines = [new LineInput("Family session", 1, 320)] };
        var quoted = await Studio.Get<QuoteService>().QuoteAsync(Cast.Sam, input, default);
        Assert.Null(quoted.Problem);
        return quoted.Value;
    }

    private IRenderedComponent<MySessionPage> Open(Actor actor, Guid id)
    {
        SignIn(actor);
        return Render<MySessionPage>(p => p.Add(s => s.Id, id));
    }
}
