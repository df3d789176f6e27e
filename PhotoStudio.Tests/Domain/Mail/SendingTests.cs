using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Mail;

/// <summary>What happens between the outbox and a real server.</summary>
public sealed class SendingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_server_messages_wait()
    {
        await using var studio = await MailStage.StartAsync();
        var id = await studio.WriteAsync("clara@example.com");
        Assert.Equal(new OutboxRun(0, false), await studio.SendAsync());
        Assert.Equal(MessageState.Waiting, (await studio.MessageAsync(id)).State);
    }

    [Fact]
    public async Task A_message_goes_out_once_and_what_the_server_said_is_kept()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        var id = await studio.WriteAsync("clara@example.com");
        Assert.Equal(1, (await studio.SendAsync()).Sent);
        Assert.Equal(0, (await studio.SendAsync()).Sent);

        var message = await studio.MessageAsync(id);
        Assert.Equal((MessageState.Sent, 1), (message.State, message.Attempts));
        Assert.Contains("Kept as 1", Assert.Single(message.AttemptLog).Said, StringComparison.Ordinal);
        var taken = Assert.Single(server.Taken());
        Assert.Equal(message.MailId, taken.MessageId);
        Assert.Equal("hello@northlight.example", taken.From.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task Not_now_is_tried_again_on_the_schedule_and_then_goes()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        var id = await studio.WriteAsync("later-2@example.com");
        await studio.SendAsync();
        var message = await studio.MessageAsync(id);
        Assert.Equal((MessageState.Waiting, 1), (message.State, message.Attempts));
        Assert.Contains("451", message.LastError, StringComparison.Ordinal);

        studio.Clock.Advance(TimeSpan.FromSeconds(59));
        await studio.SendAsync();
        Assert.Equal(1, (await studio.MessageAsync(id)).Attempts);
        studio.Clock.Advance(TimeSpan.FromSeconds(1));
        await studio.SendAsync();
        studio.Clock.Advance(TimeSpan.FromMinutes(4));
        await studio.SendAsync();
        Assert.Equal((MessageState.Sent, 3), await StateAsync(studio, id));
        Assert.Equal(message.MailId, Assert.Single(server.Taken()).MessageId);
    }

    [Fact]
    public async Task Not_now_for_a_day_is_given_up()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        var id = await studio.WriteAsync("later-99@example.com");
        for (var tries = 1; tries <= RetrySchedule.MostTries; tries++)
        {
            await studio.SendAsync();
            studio.Clock.Advance(RetrySchedule.After(tries) ?? TimeSpan.FromDays(30));
        }

        await studio.SendAsync();
        Assert.Equal((MessageState.Failed, 7), await StateAsync(studio, id));
        Assert.Equal(7, (await studio.MessageAsync(id)).AttemptLog.Count);
    }

    [Fact]
    public async Task Never_is_given_up_at_once_and_holds_nobody_else_back()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        var never = await studio.WriteAsync("never@example.com");
        var other = await studio.WriteAsync("clara@example.com");
        await studio.SendAsync();
        Assert.Equal((MessageState.Failed, 1), await StateAsync(studio, never));
        Assert.Contains("550 5.1.1 No such mailbox here", (await studio.MessageAsync(never)).LastError, StringComparison.Ordinal);
        Assert.Equal((MessageState.Sent, 1), await StateAsync(studio, other));
    }

    [Fact]
    public async Task A_server_that_was_away_gets_everything_when_it_is_back()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        await server.GoAwayAsync();
        var ids = new[] { await studio.WriteAsync("clara@example.com"), await studio.WriteAsync("max@example.com") };
        Assert.True((await studio.SendAsync()).ServerAway);
        Assert.Contains("Nothing answers", (await studio.MessageAsync(ids[0])).LastError, StringComparison.Ordinal);

        await server.ComeBackAsync();
        studio.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, (await studio.SendAsync()).Sent);
        Assert.Equal(2, server.Taken().Count);
    }

    [Fact]
    public async Task Two_senders_at_once_send_each_message_once()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        foreach (var number in Enumerable.Range(1, 30)) await studio.WriteAsync($"client{number}@example.com", $"Number {number}");
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => studio.SendAsync(), Cancel)));
        Assert.Equal(30, runs.Sum(run => run.Sent));
        Assert.Equal(30, server.Taken().Select(mail => mail.MessageId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(30, server.Taken().Count);
    }

    [Fact]
    public async Task A_sender_that_dies_between_claim_and_send_loses_the_message_when_its_lease_runs_out()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        var id = await studio.WriteAsync("clara@example.com");
        var claimed = await studio.Get<OutboxClaims>().NextAsync("northlight.example", Cancel); // and then the process is killed
        Assert.Equal(0, (await studio.SendAsync()).Sent);

        studio.Clock.Advance(OutboxMessage.Lease);
        Assert.Equal(1, (await studio.SendAsync()).Sent);
        Assert.Equal(claimed!.MailId, Assert.Single(server.Taken()).MessageId);
        Assert.Equal(MessageState.Sent, (await studio.MessageAsync(id)).State);
    }

    [Fact]
    public async Task A_stored_message_wakes_the_sender()
    {
        await using var studio = await MailStage.StartAsync();
        var signal = studio.Get<OutboxSignal>();
        var waiting = signal.WaitAsync(TimeSpan.FromHours(1), studio.Clock, Cancel);
        Assert.False(waiting.IsCompleted);
        await studio.WriteAsync("clara@example.com");
        await waiting.WaitAsync(TimeSpan.FromSeconds(5), Cancel);
    }

    [Fact]
    public async Task What_is_paused_waits()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        await studio.WriteAsync("clara@example.com");
        (await studio.Get<MailSettingsService>().PauseAsync(Cast.Ada, true, Cancel)).Done();
        Assert.Equal(0, (await studio.SendAsync()).Sent);
        (await studio.Get<MailSettingsService>().PauseAsync(Cast.Ada, false, Cancel)).Done();
        Assert.Equal(1, (await studio.SendAsync()).Sent);
    }

    private static async Task<(MessageState, int)> StateAsync(StudioSqlite studio, Guid id)
    {
        var message = await studio.MessageAsync(id);
        return (message.State, message.Attempts);
    }
}
