using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Letting people in after an import was checked.</summary>
public sealed class RunInvitationTests : ConsolidationTests
{
    private RunInvitationService Service => Studio.Get<RunInvitationService>();

    [Fact]
    public async Task Approved_logins_of_the_run_are_sent_a_link_once()
    {
        Fill();
        await Studio.Get<UserService>().CreateAsync(Cast.Ada, new UserInput("Own", "own@example.com"), "client", null, Cancel);
        var before = await MessagesAsync();
        var run = (await BringAsync()).RunId!.Value;
        Assert.Equal(before, await MessagesAsync());
        Assert.Equal(2, (await Service.WaitingAsync(Cast.Ada, run, Cancel)).Value);
        Assert.Equal(2, (await Service.InviteAsync(Cast.Ada, run, Cancel)).Value);
        Assert.Equal(["boss@example.com", "clara@example.com"], (await MessagesAsync()).Except(before).Order());
        Assert.Equal(0, (await Service.WaitingAsync(Cast.Ada, run, Cancel)).Value);
        Assert.IsType<Refused>((await Service.InviteAsync(Cast.Ada, run, Cancel)).Problem);
        Assert.Equal(before.Count + 2, (await MessagesAsync()).Count);
    }

    [Fact]
    public async Task Who_was_invited_with_the_import_is_not_invited_again()
    {
        Fill();
        var run = (await BringAsync(invite: true)).RunId!.Value;
        Assert.Equal(0, (await Service.WaitingAsync(Cast.Ada, run, Cancel)).Value);
        Assert.IsType<Refused>((await Service.InviteAsync(Cast.Ada, run, Cancel)).Problem);
    }

    [Fact]
    public async Task Those_who_were_invited_can_still_be_taken_back()
    {
        Fill();
        var run = (await BringAsync()).RunId!.Value;
        await Service.InviteAsync(Cast.Ada, run, Cancel);
        Assert.Equal(0, (await RollBackAsync(run)).Left);
        Assert.Equal(0, await Studio.WithDbAsync(db => db.Users.CountAsync(user => user.Email == "clara@example.com", Cancel)));
    }

    [Fact]
    public async Task Only_an_admin_invites()
    {
        Assert.IsType<NotAllowed>((await Service.InviteAsync(Cast.Sam, Guid.NewGuid(), Cancel)).Problem);
        Assert.IsType<NotAllowed>((await Service.WaitingAsync(Cast.Sam, Guid.NewGuid(), Cancel)).Problem);
    }

    private void Fill() => Login(1, "clara@example.com", "approved").Login(2, "boss@example.com", "approved").Login(3, "late@example.com", "pending").Login(4, "no@example.com", "rejected");

    private RunInvitationTests Login(int id, string email, string status)
    {
        Older.Add("users", ("id", id), ("email", email), ("name", email), ("role", "user"), ("status", status), ("created_at", "2024-01-01 00:00:00"));
        return this;
    }

    private Task<List<string>> MessagesAsync() => Studio.WithDbAsync(db => db.Outbox.Select(message => message.ToEmail).ToListAsync(Cancel));
}
