using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Sessions;

public sealed class MoveDialogTests : SessionScreens
{
    [Fact]
    public async Task Undoing_a_move_has_the_page_beneath_read_again()
    {
        SignIn(Cast.Sam);
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientName = "Max", Date = new DateOnly(2026, 11, 24), StartTime = new TimeOnly(10, 0), Amount = 300 };
        var id = (await Studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, Cancel)).Done();
        var bar = Render<MudSnackbarProvider>();
        var place = Open(SessionAction.Edit, id);
        await place.FindAll(".mud-dialog input")[2].ChangeAsync(new ChangeEventArgs { Value = "11:00" });
        await place.Find(".mud-dialog button.fill").ClickAsync(new());
        bar.WaitForElement(".mud-snackbar button");
        Assert.Equal(new TimeOnly(11, 0), (await ReadAsync(id)).Row.StartTime);

        await bar.Find(".mud-snackbar button").ClickAsync(new());
        var navigation = (BunitNavigationManager)Services.GetRequiredService<NavigationManager>();
        bar.WaitForAssertion(() => Assert.True(Assert.Single(navigation.History).Options.ReplaceHistoryEntry));
        Assert.Equal(new TimeOnly(10, 0), (await ReadAsync(id)).Row.StartTime);
    }
}
