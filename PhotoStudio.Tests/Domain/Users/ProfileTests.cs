using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Tests.Domain.Users;

public sealed class ProfileTests : UserTests
{
    private ProfileService Profile => Studio.Get<ProfileService>();

    [Fact]
    public async Task Another_address_takes_effect_only_through_its_link()
    {
        var clara = await LetInAsync("clara");
        Assert.True((await Profile.EditAsync(clara, new UserInput("Clara", "new@example.com"), Cancel)).Value);
        Assert.Equal("clara@example.com", (await ByIdAsync(clara)).Email);
        Assert.True((await Profile.ChangeEmailAsync(Actor.Anonymous, await SecretAsync("new@example.com"), Cancel)).Succeeded);
        Assert.Equal("new@example.com", (await ByIdAsync(clara)).Email);
        Assert.Equal("new@example.com", await ClientEmailAsync(clara.ClientId!.Value));
    }

    [Fact]
    public async Task An_address_of_another_client_is_never_taken_over()
    {
        var clara = await LetInAsync("clara");
        var known = await Studio.Get<PhotoStudio.Domain.Clients.ClientService>().CreateAsync(Ada, new("Nora", "nora@example.com"), Cancel);
        await Profile.EditAsync(clara, new UserInput("Clara", "nora@example.com"), Cancel);
        await Profile.ChangeEmailAsync(Actor.Anonymous, await SecretAsync("nora@example.com"), Cancel);
        Assert.Equal(clara.ClientId, (await ByIdAsync(clara)).ClientId);
        Assert.Equal("nora@example.com", await ClientEmailAsync(known.Value));
        Assert.Equal("clara@example.com", await ClientEmailAsync(clara.ClientId!.Value));
    }

    [Fact]
    public async Task An_address_with_a_login_gets_no_message_and_the_answer_does_not_tell()
    {
        var clara = await LetInAsync("clara");
        Assert.True((await Profile.EditAsync(clara, new UserInput("Clara", "ada@example.com"), Cancel)).Value);
        Assert.Empty(await MessagesAsync("ada@example.com"));
    }

    [Fact]
    public async Task Saving_what_did_not_change_is_no_problem()
    {
        var clara = await LetInAsync("clara");
        Assert.False((await Profile.EditAsync(clara, new UserInput("clara", "clara@example.com", "1"), Cancel)).Value);
    }

    private async Task<Actor> LetInAsync(string name)
    {
        var user = await SignUpAsync(name);
        await Users.ConfirmAddressAsync(Ada, user.Id, Cancel);
        await Users.ApproveAsync(Ada, user.Id, Cancel);
        return (await UserAsync($"{name}@example.com")).ToActor();
    }

    private Task<StudioUser> ByIdAsync(Actor actor) => Studio.WithDbAsync(db => Task.FromResult(db.Users.Single(user => user.Id == actor.UserId)));

    private Task<string?> ClientEmailAsync(Guid id) => Studio.WithDbAsync(db => Task.FromResult(db.Clients.Single(client => client.Id == id).Email));
}
