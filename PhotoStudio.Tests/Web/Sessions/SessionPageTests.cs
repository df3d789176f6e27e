using AngleSharp.Dom;
using Bunit;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Sessions;

namespace PhotoStudio.Tests.Web.Sessions;

public sealed class SessionPageTests : SessionScreens
{
    [Theory]
    [InlineData(SessionStatus.Request, false, "Quote | Book | Change date | Cancel session")]
    [InlineData(SessionStatus.Quoted, false, "Book | Quote again | Change date | Cancel session")]
    [InlineData(SessionStatus.Booked, false, "Mark paid | Invoice | Record payment | Reschedule | Cancel session")]
    [InlineData(SessionStatus.Paid, false, "Invoice | Reschedule | Cancel session")]
    [InlineData(SessionStatus.Invoiced, false, "Open invoice | Reschedule")]
    [InlineData(SessionStatus.Request, true, "Reopen")]
    [InlineData(SessionStatus.Quoted, true, "Reopen")]
    [InlineData(SessionStatus.Booked, true, "Reopen")]
    [InlineData(SessionStatus.Paid, true, "Reopen")]
    public Task Staff_see_what_they_may_do_and_no_refund(SessionStatus status, bool cancelled, string offered) => SeesAsync(false, status, cancelled, offered);

    [Theory]
    [InlineData(SessionStatus.Request, false, "Quote | Book | Change date | Cancel session")]
    [InlineData(SessionStatus.Quoted, false, "Book | Quote again | Change date | Cancel session")]
    [InlineData(SessionStatus.Booked, false, "Mark paid | Invoice | Record payment | Refund | Reschedule | Cancel session")]
    [InlineData(SessionStatus.Paid, false, "Invoice | Refund | Reschedule | Cancel session")]
    [InlineData(SessionStatus.Invoiced, false, "Open invoice | Refund | Reschedule")]
    [InlineData(SessionStatus.Request, true, "Reopen")]
    [InlineData(SessionStatus.Quoted, true, "Reopen")]
    [InlineData(SessionStatus.Booked, true, "Reopen | Refund")]
    [InlineData(SessionStatus.Paid, true, "Reopen | Refund")]
    public Task The_admin_also_sees_refund_once_money_was_received(SessionStatus status, bool cancelled, string offered) => SeesAsync(true, status, cancelled, offered);

    [Fact]
    public void A_session_that_is_not_there_says_so()
    {
        SignIn(Cast.Sam);
        var page = Render<SessionPage>(p => p.Add(s => s.Id, Guid.CreateVersion7()));
        page.WaitForAssertion(() => Assert.Contains("No such session", page.Markup));
    }

    private async Task SeesAsync(bool admin, SessionStatus status, bool cancelled, string offered)
    {
        SignIn(admin ? Cast.Ada : Cast.Sam);
        var id = await Studio.MakeAsync(status, cancelled);
        var page = Render<SessionPage>(p => p.Add(s => s.Id, id));
        page.WaitForElement("#session-more").Click();
        page.WaitForElement("[role=menu]");
        var words = page.FindAll(".acts .b:not(.ic), [role=menuitem]").Select(Word).Where(word => word is not ("Email" or "Copy to a new session"));
        Assert.Equal(offered.Split(" | ").Order(StringComparer.Ordinal), words.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The verb of a button, without its key and its amount.</summary>
    private static string Word(IElement button)
    {
        var words = (IElement)button.Clone();
        foreach (var key in words.QuerySelectorAll("kbd").ToList()) key.Remove();
        return words.TextContent.Split(',')[0].Trim();
    }
}
