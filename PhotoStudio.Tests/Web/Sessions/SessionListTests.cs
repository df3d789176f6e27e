using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Sessions;

namespace PhotoStudio.Tests.Web.Sessions;

public sealed class SessionListTests : SessionScreens
{
    [Fact]
    public void The_address_holds_every_filter()
    {
        var place = new SessionListPlace
        {
            Status = SessionStatus.Paid,
            Cancelled = true,
            FromToday = true,
            Search = "Ó Briain & co",
            PhotographerId = Guid.CreateVersion7(),
            SessionTypeId = Guid.CreateVersion7(),
            ClientId = Guid.CreateVersion7(),
            Sort = SessionSort.TotalDescending,
            Page = 3,
        };
        Assert.Equal(place, SessionListPlace.Read(new Uri("http://studio" + place.Href())));
    }

    [Fact]
    public void A_bare_or_broken_address_still_opens_the_list()
    {
        Assert.True(SessionListPlace.Read(new Uri("http://studio/sessions")) is { FromToday: true, Sort: SessionSort.Date });
        Assert.Equal(new SessionListPlace(), SessionListPlace.Read(new Uri("http://studio/sessions?status=9&page=-2&by=x&sort=?&type=%00")));
    }

    [Fact]
    public async Task The_list_shows_its_rows_with_the_one_next_act_of_each()
    {
        SignIn(Cast.Sam);
        await Studio.MakeAsync(SessionStatus.Booked, false);
        var page = Render<SessionsPage>();
        page.WaitForElement("tr[data-row]");
        Assert.Contains("Mark paid", page.Find("tr[data-row] .c-act").TextContent);
        Assert.Contains("200.00", page.Find("tr[data-row] .c-bal").TextContent);
    }

    [Fact]
    public void An_empty_list_says_what_to_do()
    {
        SignIn(Cast.Sam);
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo(new SessionListPlace { Status = SessionStatus.Request }.Href());
        var page = Render<SessionsPage>();
        page.WaitForAssertion(() => Assert.Contains("No requests wait for you.", page.Markup));
    }

    [Fact]
    public async Task A_database_that_fails_is_said_and_tried_again()
    {
        SignIn(Cast.Sam);
        await Studio.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE Sessions RENAME TO Away", Cancel));
        var page = Render<SessionsPage>();
        page.WaitForAssertion(() => Assert.Contains("could not be loaded", page.Markup));
        await Studio.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE Away RENAME TO Sessions", Cancel));
        page.Find(".failed .b").Click();
        page.WaitForAssertion(() => Assert.DoesNotContain("could not be loaded", page.Markup));
    }
}
