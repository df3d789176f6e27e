using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PhotoStudio.Tests.Browser;

/// <summary>A review from the invitation to the public page.</summary>
[Collection(nameof(BrowserCollection))]
[Trait("Category", "Browser")]
public sealed class ReviewJourney(Chromium chromium, StudioApp app)
{
    private const string Words = "Ines waited until everyone had eaten. The pictures are quiet and true.";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_is_asked_writes_without_a_login_and_the_studio_publishes_with_a_reply()
    {
        await HeldAsync();
        await using var staff = await Visitor.ComeAsync(chromium, app);
        await InviteAsync(staff);
        await using var client = await Visitor.ComeAsync(chromium, app, 390, 844);
        await WriteAsync(client);
        await PublishAsync(staff);
        await SeeAsync(client);
        Visitor[] all = [client, staff];
        Visitor.MetNothingWrong(all);
    }

    private async Task HeldAsync()
    {
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-3);
        var offer = new SessionOfferInput { SessionType = "Newborn", ClientId = app.Cast.Clara.ClientId, Date = day, StartTime = new TimeOnly(6, 0), Amount = 300, Override = true };
        (await app.Get<BookingService>().BookNewAsync(app.Cast.Sam.Actor, offer, Cancel)).Done();
    }

    private async Task InviteAsync(Visitor staff)
    {
        await staff.SignInAsync(app.Cast.Sam.Email, AppCast.Password);
        await staff.GoAsync("/reviews");
        await staff.SeesAsync("No review yet.");
        await staff.LookAsync("reviews, none yet");
        await staff.GoAsync("/reviews?tab=ready");
        var row = staff.Page.Locator(".asks li", new PageLocatorOptions { HasText = "Newborn" });
        await Expect(row.GetByRole(AriaRole.Button)).ToBeEnabledAsync();
        await staff.LookAsync("who can be asked");
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await staff.SeesAsync("Clara Client is asked");
    }

    private async Task WriteAsync(Visitor client)
    {
        var link = await app.WithDbAsync(db => db.Outbox.Where(m => m.Kind == MessageKind.ReviewInvitation).OrderByDescending(m => m.CreatedAt).Select(m => m.Text).FirstAsync(Cancel));
        link = link.Split('\n').Single(line => line.StartsWith("http", StringComparison.Ordinal)).Trim();
        await client.Page.GotoAsync(link);
        await client.SeesAsync("Your review");
        await client.LookAsync("the review's form");
        await client.Page.GetByLabel("5 of five, very good").CheckAsync();
        await client.Page.Locator("textarea").FillAsync(Words);
        await client.ClickAsync("Send the review");
        await client.SeesAsync("Thank you");
        await client.LookAsync("thanks");
        await client.Page.GotoAsync(link);
        await client.SeesAsync("This link no longer works");
        await client.LookAsync("a dead link");
    }

    private static async Task PublishAsync(Visitor staff)
    {
        await staff.GoAsync("/reviews?tab=waiting");
        await staff.SeesAsync(Words);
        await staff.ClickAsync("Reply");
        await staff.Page.GetByLabel("Your reply").FillAsync("Thank you, Clara.");
        await staff.LookAsync("a reply being written");
        await staff.ClickAsync("Publish with reply");
        await staff.SeesAsync("No review waits for you.");
        await staff.GoAsync("/reviews");
        await staff.SeesAsync("Thank you, Clara.");
        await staff.LookAsync("reviews");
    }

    private async Task SeeAsync(Visitor client)
    {
        var shown = (await app.Get<PublicReviewQueries>().ListAsync(new Paging(), Cancel)).Done().Items.Single(review => review.Text == Words);
        Assert.Equal(("Clara C.", 5, "Thank you, Clara."), (shown.Name, shown.Rating, shown.Reply));
        await client.SignInAsync(app.Cast.Clara.Email, AppCast.Password);
        var session = await app.WithDbAsync(db => db.Reviews.Where(review => review.Text == Words).Select(review => review.SessionId).SingleAsync(Cancel));
        await client.GoAsync($"/my/sessions/{session}");
        await client.SeesAsync("Thank you, Clara.");
        await client.LookAsync("the client's session with its review");
    }
}
