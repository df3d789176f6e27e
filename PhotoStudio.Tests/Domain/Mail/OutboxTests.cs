using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Mail;

/// <summary>Reading the outbox and mending what was not sent.</summary>
public sealed class OutboxTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Failures_stand_first_and_the_list_is_counted_filtered_and_searched()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        await studio.WriteAsync("never@example.com", "First");
        await studio.WriteAsync("zoe@example.com", "Second", name: "Zoë");
        await studio.SendAsync();
        await studio.WriteAsync("later-9@example.com", "Third");
        var list = await ListAsync(studio, new OutboxFilter());
        Assert.Equal(["First", "Third", "Second"], list.Page.Items.Select(row => row.Subject));
        Assert.Equal((1, 1, 1, 0), (list.Counts[MessageState.Failed], list.Counts[MessageState.Waiting], list.Counts[MessageState.Sent], list.Counts[MessageState.Withdrawn]));
        Assert.Equal("Second", Assert.Single((await ListAsync(studio, new OutboxFilter(Search: "zoe"))).Page.Items).Subject);
        Assert.Equal("Third", Assert.Single((await ListAsync(studio, new OutboxFilter(MessageState.Waiting))).Page.Items).Subject);
        Assert.Empty((await ListAsync(studio, new OutboxFilter(Kind: MessageKind.Bulk))).Page.Items);
        Assert.Equal("127.0.0.1", list.Health.Host);
    }

    [Fact]
    public async Task A_corrected_address_goes_to_the_message_the_session_and_the_client()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientName = "Sofia", ClientEmail = "never@example.com", Date = studio.Today.AddDays(9), StartTime = new TimeOnly(9, 0) };
        var session = (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, Cancel)).Done();
        await studio.SendAsync();
        var failed = Assert.Single(await studio.OutboxAsync(), m => m.State is MessageState.Failed);
        var service = studio.Get<OutboxService>();
        Assert.IsType<Invalid>((await service.SendAgainAsync(Cast.Ada, failed.Id, "not an address", Cancel)).Problem);
        (await service.SendAgainAsync(Cast.Ada, failed.Id, "sofia@example.com", Cancel)).Done();
        await studio.SendAsync();

        Assert.Equal("sofia@example.com", Assert.Single(server.Taken()).To.Mailboxes.Single().Address);
        Assert.Equal("sofia@example.com", await studio.WithDbAsync(db => db.Sessions.Where(s => s.Id == session).Select(s => s.ClientEmail).SingleAsync(Cancel)));
        Assert.True(await studio.WithDbAsync(db => db.Clients.AnyAsync(c => c.Email == "sofia@example.com", Cancel)));
        Assert.Equal(2, (await studio.MessageAsync(failed.Id)).AttemptLog.Count);
    }

    [Fact]
    public async Task What_was_taken_back_stays_to_be_read_and_is_not_sent_until_it_is_put_in_line_again()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        var id = await studio.WriteAsync("clara@example.com", text: "See https://studio.example/x here");
        var service = studio.Get<OutboxService>();
        (await service.WithdrawAsync(Cast.Ada, id, Cancel)).Done();
        await studio.UseAsync(server);
        Assert.Equal(0, (await studio.SendAsync()).Sent);
        Assert.Equal("https://studio.example/x", (await studio.Get<OutboxQueries>().ReadAsync(Cast.Ada, id, Cancel)).Done().Link);
        (await service.SendAgainAsync(Cast.Ada, id, null, Cancel)).Done();
        Assert.Equal(1, (await studio.SendAsync()).Sent);
        Assert.IsType<Refused>((await service.WithdrawAsync(Cast.Ada, id, Cancel)).Problem);
    }

    [Fact]
    public async Task What_was_sent_is_repeated_as_a_message_of_its_own()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        var id = await studio.WriteAsync("clara@example.com");
        await studio.SendAsync();
        (await studio.Get<OutboxService>().SendAgainAsync(Cast.Ada, id, null, Cancel)).Done();
        await studio.SendAsync();
        Assert.Equal(2, server.Taken().Select(mail => mail.MessageId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(id, (await studio.OutboxAsync())[^1].RepeatOf);
    }

    private static async Task<OutboxList> ListAsync(StudioSqlite studio, OutboxFilter filter) =>
        (await studio.Get<OutboxQueries>().ListAsync(Cast.Ada, filter, new Paging(), Cancel)).Done();
}
