using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Tests.Domain.Users;

public sealed class RegistrationTests : UserTests
{
    [Fact]
    public async Task Signing_up_makes_a_pending_client_and_a_message_with_a_link()
    {
        var user = await SignUpAsync("clara");
        Assert.Equal((UserRole.Client, UserState.Pending, false, (Guid?)null), (user.Role, user.State, user.EmailConfirmed, user.ClientId));
        Assert.Equal([MessageKind.ConfirmAddress], (await MessagesAsync("clara@example.com")).Select(message => message.Kind));
    }

    [Fact]
    public async Task Signing_up_with_a_known_address_answers_the_same_and_changes_nothing()
    {
        var before = await SignUpAsync("clara");
        var again = await Registration.RegisterAsync(Actor.Anonymous, new UserInput("Mallory", "CLARA@example.com"), "another good password", Cancel);
        Assert.True(again.Succeeded);
        var after = await UserAsync("clara@example.com");
        Assert.Equal((before.Id, before.Name, before.PasswordHash), (after.Id, after.Name, after.PasswordHash));
    }

    [Fact]
    public async Task Every_wrong_field_is_named_at_once()
    {
        var result = await Registration.RegisterAsync(Actor.Anonymous, new UserInput(" ", "nonsense"), "short", Cancel);
        Assert.Equal(["name", "email", "password"], Assert.IsType<Invalid>(result.Problem).Errors.Select(error => error.Field));
    }

    [Fact]
    public async Task Confirming_joins_the_client_row_of_that_address()
    {
        var client = await Studio.Get<ClientService>().CreateAsync(Ada, new ClientInput("Clara Known", "clara@example.com"), Cancel);
        await SignUpAsync("clara");
        Assert.True((await Registration.ConfirmAsync(Actor.Anonymous, await SecretAsync("clara@example.com"), Cancel)).Succeeded);
        var user = await UserAsync("clara@example.com");
        Assert.Equal((client.Value, true, UserState.Pending), (user.ClientId!.Value, user.EmailConfirmed, user.State));
    }

    [Fact]
    public async Task Approval_alone_joins_no_client_row()
    {
        await Studio.Get<ClientService>().CreateAsync(Ada, new ClientInput("Clara Known", "clara@example.com"), Cancel);
        var user = await SignUpAsync("clara");
        Assert.True((await Users.ApproveAsync(Ada, user.Id, Cancel)).Succeeded);
        Assert.Null((await UserAsync("clara@example.com")).ClientId);
        Assert.NotNull(SignInGate.ReasonAgainst(await UserAsync("clara@example.com")));
    }

    [Fact]
    public async Task A_row_that_another_login_has_is_not_taken_over()
    {
        var clara = await SignUpAsync("clara");
        await Users.ConfirmAddressAsync(Ada, clara.Id, Cancel);
        var row = (await UserAsync("clara@example.com")).ClientId!.Value;
        await Studio.Get<ClientService>().EditAsync(Ada, row, new ClientInput("Clara", "otto@example.com"), null, Cancel);
        var otto = await SignUpAsync("otto");
        await Users.ConfirmAddressAsync(Ada, otto.Id, Cancel);
        Assert.NotEqual(row, (await UserAsync("otto@example.com")).ClientId);
        Assert.NotNull((await UserAsync("otto@example.com")).ClientId);
    }

    [Fact]
    public async Task A_link_works_once_and_only_for_its_time()
    {
        await SignUpAsync("clara");
        var secret = await SecretAsync("clara@example.com");
        Assert.True((await Registration.ConfirmAsync(Actor.Anonymous, secret, Cancel)).Succeeded);
        Assert.False((await Registration.ConfirmAsync(Actor.Anonymous, secret, Cancel)).Succeeded);
        await SignUpAsync("otto");
        Studio.Clock.Advance(AccountLink.LifeOf(LinkPurpose.ConfirmAddress));
        Assert.False((await Registration.ConfirmAsync(Actor.Anonymous, await SecretAsync("otto@example.com"), Cancel)).Succeeded);
    }

    [Fact]
    public async Task The_database_keeps_only_a_hash_of_a_link()
    {
        await SignUpAsync("clara");
        var secret = await SecretAsync("clara@example.com");
        var links = await Studio.WithDbAsync(db => Task.FromResult(db.AccountLinks.ToList()));
        Assert.DoesNotContain(links, link => link.Hash.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }
}
