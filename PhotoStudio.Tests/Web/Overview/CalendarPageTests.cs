using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using PhotoStudio.Tests.Web.Sessions;
using PhotoStudio.Web.Features.Overview;

namespace PhotoStudio.Tests.Web.Overview;

public sealed class CalendarPageTests : SessionScreens
{
    [Fact]
    public async Task A_session_dropped_on_another_day_moves_there_at_its_time()
    {
        var id = await BookAsync("Max", 24, 10);
        var page = Open();
        await DragAsync(page, id, 26);
        page.WaitForAssertion(() => Assert.Equal((new DateOnly(2026, 11, 26), new TimeOnly(10, 0)), WhenAsync(id).Result));
        Assert.Contains(page.FindAll("td"), day => day.TextContent.Contains("26", StringComparison.Ordinal) && day.TextContent.Contains("Max", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_move_says_what_the_client_hears_of_it()
    {
        var id = await BookAsync("Max", 24, 10);
        var page = Open();
        await DragAsync(page, id, 26);
        var when = $"{Format.Day(new DateOnly(2026, 11, 26))}, {Format.Time(new TimeOnly(10, 0))}";
        page.WaitForAssertion(() => Assert.Equal($"Moved to {when}. Max has no e-mail: nobody is told.", Assert.Single(Services.GetRequiredService<ISnackbar>().ShownSnackbars).Message));
    }

    [Fact]
    public async Task One_that_would_clash_stays_and_the_page_says_with_whom()
    {
        var id = await BookAsync("Max", 24, 10);
        await BookAsync("Ruth", 26, 10);
        var page = Open();
        await DragAsync(page, id, 26);
        page.WaitForAssertion(() => Assert.Contains("Ruth is there at 10:00", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2026, 11, 24), (await WhenAsync(id)).Date);
    }

    [Fact]
    public async Task A_click_opens_its_card_and_Escape_closes_it()
    {
        var id = await BookAsync("Max", 24, 10);
        var page = Open();
        await page.Find($"#c-{id}").ClickAsync(new());
        Assert.Contains("$300.00 of 300.00", page.Find(".popc").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Mark paid", "Open", "Move"], page.FindAll(".popc .acts > *").Select(act => act.TextContent));
        await page.Find(".popc").KeyDownAsync(new Microsoft.AspNetCore.Components.Web.KeyboardEventArgs { Key = "Escape" });
        Assert.Empty(page.FindAll(".popc"));
    }

    private IRenderedComponent<CalendarPage> Open()
    {
        SignIn(Cast.Sam);
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo("/sessions/calendar?day=2026-11-23");
        var page = Render<CalendarPage>();
        page.WaitForElement(".mv");
        return page;
    }

    private static async Task DragAsync(IRenderedComponent<CalendarPage> page, Guid id, int day)
    {
        await page.Find($"#c-{id}").DragStartAsync(new());
        await page.FindAll("td").Single(cell => cell.QuerySelector(".dn")!.TextContent == $"{day}" && !cell.ClassList.Contains("out")).DropAsync(new());
    }

    private Task<(DateOnly? Date, TimeOnly? Time)> WhenAsync(Guid id) =>
        Studio.WithDbAsync(async db => await db.Sessions.Where(session => session.Id == id).Select(session => new ValueTuple<DateOnly?, TimeOnly?>(session.Date, session.StartTime)).SingleAsync(Cancel));

    private async Task<Guid> BookAsync(string client, int day, int hour) => (await Studio.Get<BookingService>().BookNewAsync(
        Cast.Sam, new SessionOfferInput { SessionType = "Portrait", ClientName = client, Date = new DateOnly(2026, 11, day), StartTime = new TimeOnly(hour, 0), Amount = 300 }, Cancel)).Done();
}
