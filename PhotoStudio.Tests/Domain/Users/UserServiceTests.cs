using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Users;

public sealed class UserServiceTests : UserTests
{
    [Fact]
    public async Task Only_an_admin_may_touch_logins()
    {
        var penny = await SignUpAsync("penny");
        foreach (var actor in new[] { Cast.Sam, Cast.Penny, Cast.Eve })
        {
            Assert.IsType<NotAllowed>((await Users.ApproveAsync(actor, penny.Id, Cancel)).Problem);
            Assert.IsType<NotAllowed>((await Users.EditAsync(actor, penny.Id, new UserEdit { Role = "Admin" }, Cancel)).Problem);
            Assert.IsType<NotAllowed>((await Users.CreateAsync(actor, new UserInput("X", "x@example.com"), "Admin", Password, Cancel)).Problem);
            Assert.IsType<NotAllowed>((await Studio.Get<UserQueries>().ListAsync(actor, new UserFilter(), new Paging(), Cancel)).Problem);
            Assert.IsType<NotAllowed>((await Studio.Get<OutboxQueries>().ListAsync(actor, new OutboxFilter(), new Paging(), Cancel)).Problem);
        }
    }

    [Fact]
    public async Task Approval_and_rejection_are_told_and_rejection_ends_sign_ins()
    {
        var penny = await SignUpAsync("penny");
        Assert.True((await Users.ApproveAsync(Ada, penny.Id, Cancel)).Succeeded);
        Assert.True((await Users.RejectAsync(Ada, penny.Id, Cancel)).Succeeded);
        Assert.Equal([MessageKind.ConfirmAddress, MessageKind.Approved, MessageKind.Rejected], (await MessagesAsync("penny@example.com")).Select(message => message.Kind));
        Assert.NotEqual(penny.SecurityStamp, (await UserAsync("penny@example.com")).SecurityStamp);
    }

    [Fact]
    public async Task Each_state_refuses_what_does_not_follow_from_it()
    {
        var penny = await SignUpAsync("penny");
        Assert.IsType<Refused>((await Users.RestoreAsync(Ada, penny.Id, Cancel)).Problem);
        await Users.ApproveAsync(Ada, penny.Id, Cancel);
        Assert.IsType<Refused>((await Users.ApproveAsync(Ada, penny.Id, Cancel)).Problem);
        await Users.RejectAsync(Ada, penny.Id, Cancel);
        Assert.IsType<Refused>((await Users.ApproveAsync(Ada, penny.Id, Cancel)).Problem);
        Assert.True((await Users.RestoreAsync(Ada, penny.Id, Cancel)).Succeeded);
        Assert.Equal(UserState.Approved, (await UserAsync("penny@example.com")).State);
    }

    [Fact]
    public async Task The_last_admin_can_be_neither_rejected_nor_demoted()
    {
        Assert.IsType<Refused>((await Users.RejectAsync(Ada, Ada.UserId!.Value, Cancel)).Problem);
        Assert.IsType<Refused>((await Users.EditAsync(Ada, Ada.UserId!.Value, new UserEdit { Role = "Staff" }, Cancel)).Problem);
        await Users.CreateAsync(Ada, new UserInput("Bea", "bea@example.com"), "Admin", null, Cancel);
        Assert.IsType<Refused>((await Users.RejectAsync(Ada, Ada.UserId!.Value, Cancel)).Problem);
        await Users.CreateAsync(Ada, new UserInput("Cleo", "cleo@example.com"), "Admin", Password, Cancel);
        Assert.True((await Users.RejectAsync(Ada, Ada.UserId!.Value, Cancel)).Succeeded);
    }

    [Fact]
    public async Task An_invitation_is_accepted_by_choosing_a_password()
    {
        await Users.CreateAsync(Ada, new UserInput("Mika", "mika@example.com"), "Client", null, Cancel);
        var accepted = await Passwords.AcceptAsync(Actor.Anonymous, await SecretAsync("mika@example.com"), Password, Cancel);
        Assert.True(accepted.Succeeded);
        Assert.Null(SignInGate.ReasonAgainst(accepted.Value));
        Assert.NotNull(accepted.Value.ClientId);
    }

    [Fact]
    public async Task Fields_are_named_as_in_JSON()
    {
        var made = await Users.CreateAsync(Ada, new UserInput("", "x"), "Owner", "short", Cancel);
        Assert.Equal(["name", "email", "role"], Assert.IsType<Invalid>(made.Problem).Errors.Select(error => error.Field));
        var edited = await Users.EditAsync(Ada, Ada.UserId!.Value, new UserEdit { Role = "Owner", Password = "short", Action = "promote" }, Cancel);
        Assert.Equal(["role", "password", "action"], Assert.IsType<Invalid>(edited.Problem).Errors.Select(error => error.Field));
    }

    [Fact]
    public async Task A_taken_address_is_a_problem_of_the_field_but_ones_own_is_not()
    {
        var penny = await SignUpAsync("penny");
        Assert.IsType<Invalid>((await Users.EditAsync(Ada, penny.Id, new UserEdit { Email = "ADA@example.com" }, Cancel)).Problem);
        Assert.True((await Users.EditAsync(Ada, penny.Id, new UserEdit { Email = "penny@example.com", Name = "Penny" }, Cancel)).Succeeded);
    }

    [Fact]
    public async Task Two_admins_editing_one_login_meet_a_conflict()
    {
        var penny = await SignUpAsync("penny");
        var seen = (await Studio.Get<UserQueries>().FindAsync(Ada, penny.Id, Cancel)).Value!.Version;
        Assert.True((await Users.EditAsync(Ada, new RowRef(penny.Id, seen), new UserEdit { Name = "One" }, Cancel)).Succeeded);
        Assert.IsType<Stale>((await Users.EditAsync(Ada, new RowRef(penny.Id, seen), new UserEdit { Name = "Two" }, Cancel)).Problem);
    }

    [Fact]
    public async Task The_list_has_who_waits_first_and_counts_every_tab()
    {
        await SignUpAsync("zoe");
        await Users.CreateAsync(Ada, new UserInput("Sam", "sam@example.com"), "Staff", Password, Cancel);
        var list = (await Studio.Get<UserQueries>().ListAsync(Ada, new UserFilter(), new Paging(), Cancel)).Value!;
        Assert.Equal(["zoe", "Ada", "Sam"], list.Page.Items.Select(user => user.Name));
        Assert.Equal((3, 1, 0, 1, 1), (list.Counts[UserTab.All], list.Counts[UserTab.Waiting], list.Counts[UserTab.Clients], list.Counts[UserTab.Staff], list.Counts[UserTab.Admins]));
        var found = (await Studio.Get<UserQueries>().ListAsync(Ada, new UserFilter(Search: "SÁM exa"), new Paging(), Cancel)).Value!;
        Assert.Equal("Sam", Assert.Single(found.Page.Items).Name);
    }
}
