using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain.Mail;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

/// <summary>Who moves a session hears whether its client is told.</summary>
public sealed class MoveNewsTests : IAsyncLifetime
{
    private static readonly TimeOnly Three = new(15, 0);
    private StudioSqlite studio = null!;
    private SmtpServer server = null!;
    private SessionStage stage = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        studio = await MailStage.StartAsync();
        server = await SmtpServer.StartAsync();
        stage = await SessionStage.SetAsync(studio);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task A_move_is_told_soon_and_one_back_is_not_until_the_first_was_told()
    {
        await studio.UseAsync(server);
        var id = await stage.BringAsync("booked");
        var first = await StartAsync(id);
        Assert.Equal(MoveNews.Soon, await MoveAsync(id, Three));
        Assert.Equal(MoveNews.Nothing, await MoveAsync(id, first));
        Assert.Equal(MoveNews.Soon, await MoveAsync(id, Three));
        studio.Clock.Advance(SessionMessages.MoveHold);
        await studio.SendAsync();
        Assert.Equal(MoveNews.Soon, await MoveAsync(id, first));
    }

    [Fact]
    public async Task Without_a_mail_server_it_waits_and_without_an_address_nobody_is_told()
    {
        var id = await stage.BringAsync("booked");
        var first = await StartAsync(id);
        Assert.Equal(MoveNews.Waits, await MoveAsync(id, Three));
        await studio.UseAsync(server);
        await studio.WithDbAsync(db => db.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.ClientEmail, (string?)null), Cancel));
        Assert.Equal(MoveNews.NoAddress, await MoveAsync(id, first));
    }

    [Fact]
    public async Task A_request_was_promised_no_time_and_clients_ask_in_vain()
    {
        await studio.UseAsync(server);
        Assert.Equal(MoveNews.Nothing, await MoveAsync(await stage.BringAsync("request"), Three));
        var id = await stage.BringAsync("booked");
        await MoveAsync(id, Three);
        Assert.Equal(MoveNews.Nothing, await studio.Get<MoveQueries>().NewsAsync(Cast.Eve, id, Cancel));
    }

    private async Task<TimeOnly> StartAsync(Guid id) => (await studio.Get<SessionReader>().FindAsync(Cast.Sam, id, Cancel)).Done().Row.StartTime!.Value;

    private async Task<MoveNews> MoveAsync(Guid id, TimeOnly start)
    {
        studio.Clock.Advance(TimeSpan.FromSeconds(5));
        (await studio.Get<SessionEditService>().EditAsync(Cast.Sam, id, new SessionEditInput { StartTime = start }, Cancel)).Done();
        return await studio.Get<MoveQueries>().NewsAsync(Cast.Sam, id, Cancel);
    }
}
