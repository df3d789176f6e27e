using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Tests.Domain.Clients;

public sealed class ClientServiceTests : OfficeTests
{
    private static readonly ClientInput Lindqvist = new(" Åsa Lindqvist ", "asa@Lindqvist.example", "+46 70 123 45 67", "Storgatan 1", "SE55", "likes dogs");

    [Fact]
    public async Task A_client_is_stored_as_typed_without_the_space_around()
    {
        var id = (await Office.Clients.CreateAsync(Sam, Lindqvist, default)).Done();
        var client = (await Office.ClientQueries.FindAsync(Sam, id, default)).Done();
        Assert.Equal(("Åsa Lindqvist", "asa@Lindqvist.example", "+46 70 123 45 67"), (client.Name, client.Email, client.Phone));
        Assert.Equal(("Storgatan 1", "SE55", "likes dogs", "Sam"), (client.Address, client.TaxId, client.Notes, client.UpdatedBy));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        var result = await Office.Clients.CreateAsync(Sam, new ClientInput(" ", "nonsense", new string('1', 51)), default);
        Assert.Equal("name email phone", result.Problem.Fields());
    }

    [Fact]
    public async Task An_email_that_another_client_has_is_refused_whatever_its_case()
    {
        (await Office.Clients.CreateAsync(Sam, Lindqvist, default)).Done();
        var result = await Office.Clients.CreateAsync(Sam, new ClientInput("Eve", "ASA@lindqvist.EXAMPLE"), default);
        Assert.Equal("email", result.Problem.Fields());
    }

    [Fact]
    public async Task A_client_keeps_its_own_email_when_edited()
    {
        var id = (await Office.Clients.CreateAsync(Sam, Lindqvist, default)).Done();
        (await Office.Clients.EditAsync(Sam, id, Lindqvist with { Name = "Åsa Berg" }, null, default)).Done();
        Assert.Equal("Åsa Berg", (await Office.ClientQueries.FindAsync(Sam, id, default)).Done().Name);
    }

    [Fact]
    public async Task An_email_cannot_be_changed_to_one_that_is_taken()
    {
        (await Office.Clients.CreateAsync(Sam, Lindqvist, default)).Done();
        var other = (await Office.Clients.CreateAsync(Sam, new ClientInput("Eve"), default)).Done();
        var result = await Office.Clients.EditAsync(Sam, other, new ClientInput("Eve", Lindqvist.Email), null, default);
        Assert.Equal("email", result.Problem.Fields());
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_the_first_stands()
    {
        var id = (await Office.Clients.CreateAsync(Sam, Lindqvist, default)).Done();
        var seen = (await Office.ClientQueries.FindAsync(Sam, id, default)).Done().Version;
        (await Office.Clients.EditAsync(Sam, id, Lindqvist with { Phone = "1" }, seen, default)).Done();
        var second = await Office.Clients.EditAsync(Ada, id, Lindqvist with { Phone = "2" }, seen, default);
        Assert.IsType<Stale>(second.Problem);
        Assert.Equal("1", (await Office.ClientQueries.FindAsync(Sam, id, default)).Done().Phone);
    }

    [Fact]
    public async Task Only_the_studio_side_may_see_or_change_clients()
    {
        Assert.IsType<NotAllowed>((await Office.Clients.CreateAsync(Clara, Lindqvist, default)).Problem);
        Assert.IsType<NotAllowed>((await Office.Clients.EditAsync(Clara, Clara.ClientId!.Value, Lindqvist, null, default)).Problem);
        Assert.IsType<NotAllowed>((await Office.ClientQueries.ListAsync(Clara, null, new Paging(), default)).Problem);
        Assert.IsType<NotAllowed>((await Office.ClientQueries.FindAsync(Actor.Anonymous, Guid.NewGuid(), default)).Problem);
        Assert.IsType<NotAllowed>((await Office.ClientQueries.PickAsync(Clara, "a", default)).Problem);
    }

    [Fact]
    public async Task An_unknown_client_is_not_found() =>
        Assert.IsType<NotFound>((await Office.Clients.EditAsync(Sam, Guid.NewGuid(), Lindqvist, null, default)).Problem);

    [Fact]
    public async Task The_index_itself_says_which_field_is_taken()
    {
        (await Office.Clients.CreateAsync(Sam, Lindqvist, default)).Done();
        var check = ClientDetails.Check(Lindqvist).Done();
        var result = await Office.Database.WriteAsync<bool>(db =>
        {
            db.Clients.Add(Client.Create(check, Sam, DateTime.UnixEpoch));
            return Task.FromResult<Result<bool>>(true);
        }, default);
        Assert.Equal("email", result.Problem.Fields());
    }
}
