using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

/// <summary>Who is told what, in the transaction of the cause.</summary>
public sealed class MessageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("request", "Staff", "quote", "Quote to client")]
    [InlineData("quoted", "Staff", "quote", "Quote to client")]
    [InlineData("quoted", "owner", "accept", "QuoteAnswered to studio")]
    [InlineData("quoted", "owner", "decline", "QuoteAnswered to studio")]
    [InlineData("quoted", "Staff", "book", "BookingConfirmed to client")]
    [InlineData("booked", "Staff", "recordPayment", "PaymentReceived to client")]
    [InlineData("booked", "Staff", "markPaid", "PaymentReceived to client")]
    [InlineData("paid", "Admin", "refund", "")]
    [InlineData("paid", "Staff", "invoice", "Invoice to client")]
    [InlineData("booked", "Staff", "edit", "")]
    [InlineData("quoted", "owner", "cancel", "Cancelled to studio")]
    [InlineData("booked", "Staff", "cancel", "Cancelled to client")]
    [InlineData("cancelled-booked", "Staff", "reopen", "")]
    public async Task Each_move_tells_the_right_people(string state, string person, string action, string expected)
    {
        await using var studio = await StartAsync();
        var stage = await SessionStage.SetAsync(studio);
        var id = await stage.BringAsync(state);
        var before = await OutboxAsync(studio);
        Assert.Null((await stage.TryAsync(person, id, action)).Problem);

        var written = (await OutboxAsync(studio)).ExceptBy(before.Select(message => message.Id), message => message.Id).ToList();
        Assert.Equal(expected, string.Join(", ", written.Select(Said)));
        Assert.All(written, message => Assert.Equal(id, message.SessionId));
        Assert.All(written, message => Assert.Contains("http", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_of_a_client_is_confirmed_and_shown_to_the_studio()
    {
        await using var studio = await StartAsync();
        var stage = await SessionStage.SetAsync(studio);
        await stage.BringAsync("request");
        Assert.Equal(["RequestReceived to client", "RequestReceived to studio"], (await OutboxAsync(studio)).Select(Said).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_new_time_is_told_to_the_client_and_a_new_place_alone_is_not()
    {
        await using var studio = await StartAsync();
        var id = await (await SessionStage.SetAsync(studio)).BringAsync("booked");
        (await studio.Get<SessionEditService>().EditAsync(Cast.Sam, id, new SessionEditInput { StartTime = new TimeOnly(15, 0) }, Cancel)).Done();
        var last = (await OutboxAsync(studio))[^1];
        Assert.Equal("Rescheduled to client", Said(last));
        Assert.Contains("3:00", last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_an_address_gets_no_message()
    {
        await using var studio = await StartAsync();
        var offer = new SessionOfferInput { SessionType = "Event", ClientName = "Max", Date = studio.Today, StartTime = new TimeOnly(18, 0), Amount = 90 };
        var id = (await studio.Get<QuoteService>().QuoteAsync(Cast.Sam, offer, Cancel)).Done();
        (await studio.Get<BookingService>().BookAsync(Cast.Sam, id, new SessionEditInput(), Cancel)).Done();
        (await studio.Get<SessionPaymentService>().MarkPaidAsync(Cast.Sam, id, new(), Cancel)).Done();
        (await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new(), Cancel)).Done();
        Assert.Empty(await OutboxAsync(studio));
    }

    [Fact]
    public async Task A_quote_to_a_client_without_a_login_brings_an_invitation()
    {
        await using var studio = await StartAsync();
        await (await SessionStage.SetAsync(studio)).BringAsync("quoted");
        Assert.Equal(1, await studio.WithDbAsync(db => db.AccountLinks.CountAsync()));
        Assert.DoesNotContain("/my/sessions/", (await OutboxAsync(studio)).Single(message => message.Kind is MessageKind.Quote).Text, StringComparison.Ordinal);
    }

    private static string Said(OutboxMessage message) => $"{message.Kind} to {(message.ToEmail == "studio@example.com" ? "studio" : message.ToEmail == "clara@example.com" ? "client" : message.ToEmail)}";

    private static Task<List<OutboxMessage>> OutboxAsync(StudioSqlite studio) => studio.WithDbAsync(db => db.Outbox.AsNoTracking().OrderBy(m => m.Id).ToListAsync());

    private static async Task<StudioSqlite> StartAsync()
    {
        var studio = await StudioSqlite.StartAsync();
        (await studio.Get<SettingsService>().EditAsync(Cast.Ada, new SettingsInput { Profile = new ProfileInput("Studio", Email: "studio@example.com") }, null, Cancel)).Done();
        return studio;
    }
}
