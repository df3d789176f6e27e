using Bunit;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Sessions;

public sealed class SessionDialogTests : SessionScreens
{
    [Fact]
    public async Task A_taken_slot_says_who_holds_it_and_is_booked_only_when_told_so()
    {
        SignIn(Cast.Sam);
        await Studio.MakeAsync(SessionStatus.Booked, false);
        var second = await Studio.RequestAsync("Dora", new TimeOnly(10, 30));
        var place = Open(SessionAction.Book, second);
        place.Find(".b.fill").Click();
        place.WaitForElement(".clash");
        Assert.Contains("Clara", place.Find(".clash").TextContent);
        Assert.Equal(SessionStatus.Request, (await ReadAsync(second)).Row.Status);

        place.FindAll(".clash .b").Single(button => button.TextContent.Contains("anyway")).Click();
        place.WaitForAssertion(() => Assert.Empty(place.FindAll(".clash")));
        var booked = await ReadAsync(second);
        Assert.Equal(SessionStatus.Booked, booked.Row.Status);
        Assert.NotNull(booked.History[0].Note);
    }

    [Fact]
    public async Task An_amount_over_what_is_owed_is_refused_beside_its_field_and_kept()
    {
        SignIn(Cast.Sam);
        var id = await Studio.MakeAsync(SessionStatus.Booked, false);
        var place = Open(SessionAction.RecordPayment, id);
        place.Find("input[inputmode=decimal]").Change("999");
        place.Find(".b.fill").Click();
        place.WaitForElement(".f.bad .err");
        Assert.Equal("999.00", place.Find(".f.bad input").GetAttribute("value"));
        Assert.Equal(100_00, (await ReadAsync(id)).Row.PaidAmount);
    }

    [Fact]
    public async Task A_quote_counts_while_it_is_typed_and_says_what_is_wrong_under_its_line()
    {
        SignIn(Cast.Sam);
        var id = await Studio.RequestAsync();
        var place = Open(SessionAction.Quote, id);
        place.WaitForElement(".q-new input").Input("Portrait in the park");
        place.Find(".q-new input").KeyDown("Enter");
        place.WaitForElement(".q-p input").Change("250");
        place.Find(".q-q input").Change("0");
        place.Find(".sheetf .ft .fill").Click();
        place.WaitForElement(".q-e .err");
        Assert.Contains("A quantity is over 0", place.Find(".q-e").TextContent);

        place.Find(".q-q input").Change("2");
        place.WaitForAssertion(() => Assert.Contains("Send quote, $500.00", place.Find(".sheetf .ft .fill").TextContent));
        place.Find(".sheetf .ft .fill").Click();
        place.WaitForAssertion(() => Assert.Empty(place.FindAll(".sheetf")));
        Assert.Equal((SessionStatus.Quoted, 500_00), ((await ReadAsync(id)).Row.Status, (await ReadAsync(id)).Row.Total));
    }

    [Fact]
    public async Task A_quote_over_somebody_elses_change_keeps_what_was_typed()
    {
        SignIn(Cast.Sam);
        var id = await Studio.MakeAsync(SessionStatus.Quoted, false);
        var place = Open(SessionAction.Quote, id);
        place.WaitForElement(".q-p input").Change("450");
        await Studio.Get<SessionEditService>().EditAsync(Cast.Ada, id, new SessionEditInput { Notes = "Bring a ladder" }, Cancel);
        place.Find(".sheetf .ft .fill").Click();
        place.WaitForAssertion(() => Assert.Contains("while you were typing", place.Markup));
        Assert.Equal("450.00", place.Find(".q-p input").GetAttribute("value"));
        Assert.Equal(300_00, (await ReadAsync(id)).Row.Total);
    }
}
