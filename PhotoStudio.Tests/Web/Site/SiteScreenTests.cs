using Bunit;
using PhotoStudio.Domain.Site;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Messages;
using PhotoStudio.Web.Features.Settings;

namespace PhotoStudio.Tests.Web.Site;

public sealed class SiteScreenTests : OfficeScreen
{
    [Fact]
    public async Task A_message_that_is_dealt_with_leaves_the_list_of_open_ones()
    {
        (await Studio.Get<ContactService>().SendAsync(Cast.Eve, new ContactInput("Eve <b>", "eve@example.com", null, "School plays?"), default)).Done();
        var page = Open<MessagesPage>("/messages");
        page.WaitForAssertion(() => Assert.Contains("School plays?", page.Find(".msgs article").TextContent));
        Assert.Equal("mailto:eve@example.com?subject=Your%20message%20to%20PhotoStudio", page.Find(".msgs a.b").GetAttribute("href"));
        page.FindAll(".msgs button").Single(button => button.TextContent.Contains("Dealt with", StringComparison.Ordinal)).Click();
        page.WaitForAssertion(() => Assert.Contains("No message waits for you.", page.Find(".es").TextContent));
        Assert.Equal(0, await Studio.Get<ContactQueries>().CountOpenAsync(Cast.Sam, default));
    }

    [Fact]
    public async Task What_visitors_will_see_stands_beside_the_words_while_they_are_typed()
    {
        var page = Open<SettingsPage>("/settings/site", with => with.Add(settings => settings.Section, "site"));
        page.WaitForAssertion(() => Assert.Equal("Photographs worth keeping.", page.Find(".sitepv .h b").TextContent));
        page.Find("input.in").Input("Light, and the people in it.");
        Assert.Equal("Light, and the people in it.", page.Find(".sitepv .h b").TextContent);
        page.Find(".savebar .fill").Click();
        page.WaitForAssertion(() => Assert.DoesNotContain("Changes not saved", page.Find(".savebar").TextContent));
        Assert.Equal("Light, and the people in it.", (await Studio.Get<SiteQueries>().ReadAsync(default)).Texts.HomeTitle);
    }
}
