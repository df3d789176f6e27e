using AngleSharp.Dom;
using Bunit;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Settings;

namespace PhotoStudio.Tests.Web.Settings;

public sealed class SettingsPageTests : OfficeScreen
{
    [Fact]
    public void The_number_and_the_due_day_are_shown_as_they_will_be()
    {
        var page = Show("invoices");
        Assert.Equal("The next one is INV-2026-0001.", Help(page, "Number"));
        Field(page, "Number").Input("{number}/{year}");
        Assert.Equal("The next one is 1/2026.", Help(page, "Number"));
        Field(page, "Due after, days").Change("7");
        Assert.Equal("Issued today, due Mon, Nov 30.", Help(page, "Due after, days"));
    }

    [Fact]
    public void A_rate_shows_what_a_client_pays()
    {
        var page = Show("tax");
        Field(page, "Usual rate, %").Change("19");
        Assert.Equal("$119.00", page.Find(".tot b").TextContent);
        page.FindAll(".seg button")[1].Click();
        Assert.Equal("$100.00", page.Find(".tot b").TextContent);
    }

    [Fact]
    public async Task What_is_saved_is_stored_and_the_form_is_clean_again()
    {
        var page = Show("sessions");
        Assert.Contains("off", page.Find(".savebar .line").ClassName, StringComparison.Ordinal);
        Field(page, "Valid for, days").Change("30");
        Assert.Contains("Changes not saved", page.Find(".savebar").TextContent);
        page.Find(".savebar .fill").Click();
        page.WaitForAssertion(() => Assert.DoesNotContain("Changes not saved", page.Find(".savebar").TextContent));
        Assert.Equal(30, (await Studio.Get<StudioSettingsQueries>().ReadAsync(Cast.Ada, default)).Done().Sessions.QuoteValidDays);
    }

    [Fact]
    public void A_wrong_value_is_said_beside_its_field()
    {
        var page = Show("invoices");
        Field(page, "IBAN, optional").Input("DE89 3704 0044 0532 0130 01");
        page.Find(".savebar .fill").Click();
        page.WaitForAssertion(() => Assert.Contains("This is not an IBAN", page.Find(".f.bad .err").TextContent));
    }

    [Fact]
    public async Task The_second_admin_may_show_what_the_first_saved()
    {
        var page = Show("sessions");
        Field(page, "Valid for, days").Change("30");
        (await Studio.Get<SettingsService>().EditAsync(Cast.Ada, new SettingsInput { QuoteValidDays = 5 }, null, default)).Done();
        page.Find(".savebar .fill").Click();
        page.WaitForElement(".note.wait");
        Assert.Equal("30", Field(page, "Valid for, days").GetAttribute("value"));
        page.FindAll(".note.wait button").First(button => button.TextContent.Contains("theirs", StringComparison.Ordinal)).Click();
        page.WaitForAssertion(() => Assert.Equal("5", Field(page, "Valid for, days").GetAttribute("value")));
    }

    [Fact]
    public void A_place_is_found_by_its_name_and_what_begins_with_it_comes_first()
    {
        Assert.Equal("Europe/Dublin", RegionChoice.Find(RegionChoice.Zones, "dublin")[0].Code);
        Assert.Equal("EUR", RegionChoice.Find(RegionChoice.Currencies, "eur")[0].Code);
        Assert.Contains(RegionChoice.Find(RegionChoice.Cultures, "ireland english"), choice => choice.Code == "en-IE");
    }

    private IRenderedComponent<SettingsPage> Show(string section)
    {
        var page = Open<SettingsPage>("/settings/" + section, p => p.Add(s => s.Section, section));
        page.WaitForElement(".savebar");
        return page;
    }

    private static IElement Field(IRenderedComponent<SettingsPage> page, string label) =>
        page.Find("#" + page.FindAll("label").First(found => found.TextContent == label).GetAttribute("for"));

    private static string Help(IRenderedComponent<SettingsPage> page, string label) => Field(page, label).ParentElement!.QuerySelector(".help")!.TextContent;
}
