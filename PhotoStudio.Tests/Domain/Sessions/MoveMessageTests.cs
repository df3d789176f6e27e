using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain.Mail;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

/// <summary>A client hears of where a session went, not of every step on the way.</summary>
public sealed class MoveMessageTests : IAsyncLifetime
{
    private static readonly TimeOnly Three = new(15, 0);
    private static readonly TimeOnly Four = new(16, 0);
    private StudioSqlite studio = null!;
    private SmtpServer server = null!;
    private Guid id;
    private TimeOnly first;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        studio = await MailStage.StartAsync();
        server = await SmtpServer.StartAsync();
        await studio.UseAsync(server);
        id = await (await SessionStage.SetAsync(studio)).BringAsync("booked");
        first = (await studio.Get<SessionReader>().FindAsync(Cast.Sam, id, Cancel)).Done().Row.StartTime!.Value;
        await studio.SendAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task A_move_undone_at_once_is_told_to_nobody()
    {
        await MoveAsync(Three);
        await MoveAsync(first);
        var message = Assert.Single(await MovesAsync());
        Assert.Equal((MessageState.Withdrawn, "The session was moved back."), (message.State, message.LastError));
        Assert.Equal(0, await ToldAsync());
    }

    [Fact]
    public async Task A_move_is_told_once_it_stood_for_two_minutes()
    {
        await MoveAsync(Three);
        studio.Clock.Advance(SessionMessages.MoveHold - TimeSpan.FromSeconds(1));
        Assert.Equal(0, (await studio.SendAsync()).Sent);
        studio.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, (await studio.SendAsync()).Sent);
        Assert.Contains("3:00", (await MovesAsync())[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_moves_the_last_is_told_and_none_when_it_comes_back()
    {
        await MoveAsync(Three);
        await MoveAsync(Four);
        Assert.Equal(1, await ToldAsync());
        Assert.Contains("4:00", (await MovesAsync())[^1].Text, StringComparison.Ordinal);

        await MoveAsync(Three);
        await MoveAsync(first);
        await MoveAsync(Four);
        Assert.Equal(0, await ToldAsync());
    }

    [Fact]
    public async Task A_move_back_is_told_to_who_was_told_of_the_move()
    {
        await MoveAsync(Three);
        Assert.Equal(1, await ToldAsync());
        await MoveAsync(first);
        Assert.Equal(1, await ToldAsync());
        Assert.Equal([MessageState.Sent, MessageState.Sent], (await MovesAsync()).Select(message => message.State));
    }

    [Fact]
    public async Task What_a_sender_has_in_hand_counts_as_told()
    {
        await MoveAsync(Three);
        studio.Clock.Advance(SessionMessages.MoveHold);
        var inHand = await studio.Get<OutboxClaims>().NextAsync("example.com", Cancel);
        await MoveAsync(first);
        Assert.Equal(inHand!.Id, (await MovesAsync())[0].Id);
        Assert.Equal([MessageState.Waiting, MessageState.Waiting], (await MovesAsync()).Select(message => message.State));
    }

    [Fact]
    public async Task A_session_that_is_cancelled_meanwhile_is_only_said_to_be_cancelled()
    {
        await MoveAsync(Three);
        (await studio.Get<CancelService>().CancelAsync(Cast.Ada, id, new SessionCancelInput("Storm"), Cancel)).Done();
        Assert.Equal(1, await ToldAsync());
        Assert.Equal(MessageState.Withdrawn, (await MovesAsync())[0].State);
        Assert.Equal(MessageKind.Cancelled, (await studio.OutboxAsync()).Single(message => message.SentAt == studio.Clock.GetUtcNow().UtcDateTime).Kind);
    }

    private async Task MoveAsync(TimeOnly start)
    {
        studio.Clock.Advance(TimeSpan.FromSeconds(5));
        (await studio.Get<SessionEditService>().EditAsync(Cast.Sam, id, new SessionEditInput { StartTime = start }, Cancel)).Done();
    }

    /// <summary>How many messages go out within the next ten minutes.</summary>
    private async Task<int> ToldAsync()
    {
        studio.Clock.Advance(TimeSpan.FromMinutes(10));
        return (await studio.SendAsync()).Sent;
    }

    private async Task<List<OutboxMessage>> MovesAsync() => (await studio.OutboxAsync()).FindAll(message => message.Kind is MessageKind.Rescheduled);
}
