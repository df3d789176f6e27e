using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Users.Bulk;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Users;

public sealed class BulkMailTests : UserTests
{
    private static readonly BulkMail News = new("News", "Hello {name},\nthe studio moves.");

    private BulkMailService Bulk => Studio.Get<BulkMailService>();

    [Fact]
    public async Task Exactly_the_chosen_get_it_and_never_who_opted_out_or_was_rejected()
    {
        var ids = new List<Guid>();
        foreach (var name in new[] { "clara", "olive", "rita", "penny", "noor" }) ids.Add((await ReadyAsync(name)).Id);
        var (clara, olive, rita, noor) = (ids[0], ids[1], ids[2], ids[4]);
        await Studio.Get<SubscriptionService>().ChooseAsync(new Actor(ActorRole.Client, olive, "olive"), false, Cancel);
        await Users.RejectAsync(Ada, rita, Cancel);

        var reach = await Bulk.WriteAsync(Ada, News, [clara, olive, rita, noor, noor, Guid.NewGuid()], Cancel);

        Assert.Equal(new BulkReach(2, 1, 1), reach.Value);
        var written = await WrittenAsync();
        Assert.Equal(["clara@example.com", "noor@example.com"], written.Select(message => message.ToEmail).Order());
        Assert.Contains("Hello clara,", written.Single(message => message.ToEmail == "clara@example.com").Text);
        Assert.All(written, message => Assert.Contains("/unsubscribe", message.UnsubscribeUrl));
    }

    [Fact]
    public async Task The_link_of_a_message_takes_its_reader_off_and_nobody_else()
    {
        var (clara, noor) = (await ReadyAsync("clara"), await ReadyAsync("noor"));
        await Bulk.WriteAsync(Ada, News, [clara.Id, noor.Id], Cancel);
        var key = (await WrittenAsync()).Single(message => message.ToEmail == "clara@example.com").UnsubscribeUrl!.Split("link=")[1];
        Assert.Equal("clara@example.com", (await Studio.Get<SubscriptionService>().WhoseAsync(key, Cancel)).Value);
        Assert.True((await Studio.Get<SubscriptionService>().LeaveAsync(key, Cancel)).Succeeded);
        Assert.True((await Studio.Get<SubscriptionService>().LeaveAsync(key, Cancel)).Succeeded);
        Assert.True((await UserAsync("clara@example.com")).OptedOutOfBulkMail);
        Assert.False((await UserAsync("noor@example.com")).OptedOutOfBulkMail);
        Assert.IsType<NotFound>((await Studio.Get<SubscriptionService>().LeaveAsync(Guid.NewGuid().ToString(), Cancel)).Problem);
    }

    [Fact]
    public async Task Only_an_admin_writes_to_many_and_unknown_placeholders_are_refused()
    {
        var clara = await ReadyAsync("clara");
        foreach (var actor in new[] { Cast.Sam, Cast.Penny, Cast.Eve }) Assert.IsType<NotAllowed>((await Bulk.WriteAsync(actor, News, [clara.Id], Cancel)).Problem);
        var wrong = Assert.IsType<Invalid>((await Bulk.WriteAsync(Ada, new BulkMail("", "Hello {firstname}"), [clara.Id], Cancel)).Problem);
        Assert.Equal(["subject", "text"], wrong.Errors.Select(error => error.Field));
        Assert.Equal("users", Assert.IsType<Invalid>((await Bulk.WriteAsync(Ada, News, [], Cancel)).Problem).Errors[0].Field);
        Assert.Empty(await WrittenAsync());
    }

    private async Task<PhotoStudio.Domain.Users.StudioUser> ReadyAsync(string name)
    {
        var user = await SignUpAsync(name);
        await Users.ConfirmAddressAsync(Ada, user.Id, Cancel);
        await Users.ApproveAsync(Ada, user.Id, Cancel);
        return await UserAsync($"{name}@example.com");
    }

    private Task<List<OutboxMessage>> WrittenAsync() => Studio.WithDbAsync(db => Task.FromResult(db.Outbox.Where(m => m.Kind == MessageKind.Bulk).ToList()));
}
