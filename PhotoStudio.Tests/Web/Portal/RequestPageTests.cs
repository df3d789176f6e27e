using Bunit;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Portal;

namespace PhotoStudio.Tests.Web.Portal;

public sealed class RequestPageTests : PageContext
{
    [Fact]
    public async Task What_is_missing_is_said_beside_it_and_what_was_typed_stays()
    {
        var page = await OpenAsync();
        page.Find("textarea").Input("Two dogs and low tide.");
        await page.Find(".send button").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("fieldset.bad .err").Count));
        Assert.Equal("Two dogs and low tide.", page.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task A_day_that_has_passed_cannot_be_chosen()
    {
        var page = await OpenAsync();
        Assert.True(Day(page, 22).HasAttribute("disabled"));
        Assert.False(Day(page, 23).HasAttribute("disabled"));
    }

    [Fact]
    public async Task Type_and_day_are_enough_to_send_and_the_session_opens()
    {
        var page = await OpenAsync();
        page.FindAll(".choice")[0].Click();
        Day(page, 30).Click();
        await page.Find(".send button").ClickAsync(new());
        var sessions = await Studio.WithDbAsync(db => Task.FromResult(db.Sessions.ToList()));
        var session = Assert.Single(sessions);
        Assert.Equal(new DateOnly(2026, 11, 30), session.Date);
        Assert.EndsWith($"/my/sessions/{session.Id}", Services.GetService(typeof(Microsoft.AspNetCore.Components.NavigationManager)) is Microsoft.AspNetCore.Components.NavigationManager navigation ? navigation.Uri : "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_says_what_it_gives_and_one_that_is_not_known_says_so_beside_the_field()
    {
        Assert.Null((await Studio.Get<PriceListService>().CreateCodeAsync(Cast.Sam, new DiscountCodeInput("SUMMER26", 12.5m, Most: 80), default)).Problem);
        var page = await OpenAsync();
        Code(page).Change("nobody");
        page.WaitForAssertion(() => Assert.Equal("This code is not known.", page.Find(".f.bad .err").TextContent));
        Code(page).Change("summer26");
        page.WaitForAssertion(() => Assert.Contains("SUMMER26 takes off 12.5", page.Markup, StringComparison.Ordinal));
        page.FindAll(".choice")[0].Click();
        Day(page, 30).Click();
        await page.Find(".send button").ClickAsync(new());
        Assert.Equal("SUMMER26", Assert.Single(await Studio.WithDbAsync(db => Task.FromResult(db.Sessions.ToList()))).DiscountCode);
    }

    private static AngleSharp.Dom.IElement Code(IRenderedComponent<RequestPage> page) =>
        page.Find("#" + page.FindAll("label").First(label => label.TextContent.StartsWith("Discount code", StringComparison.Ordinal)).GetAttribute("for"));

    private static AngleSharp.Dom.IElement Day(IRenderedComponent<RequestPage> page, int day) =>
        page.FindAll(".calg button").Single(button => button.TextContent == day.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private async Task<IRenderedComponent<RequestPage>> OpenAsync()
    {
        var (_, clara) = await Studio.JoinAsync("Clara");
        SignIn(clara);
        var page = Render<RequestPage>();
        page.WaitForElement(".send");
        return page;
    }
}
