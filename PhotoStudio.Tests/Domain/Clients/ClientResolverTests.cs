using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Tests.Domain.Clients;

public sealed class ClientResolverTests : OfficeTests
{
    [Fact]
    public async Task An_id_wins_over_what_else_is_given()
    {
        var id = (await Office.Clients.CreateAsync(Sam, new ClientInput("Clara"), default)).Done();
        Assert.Equal(id, (await ResolveAsync(Sam, id, "Somebody else", "else@example.com")).Done());
    }

    [Fact]
    public async Task An_unknown_id_is_said_on_its_field() => Assert.Equal("clientId", (await ResolveAsync(Sam, Guid.NewGuid())).Problem.Fields());

    [Fact]
    public async Task A_known_email_uses_that_client_and_leaves_its_row_as_it_is()
    {
        var id = (await Office.Clients.CreateAsync(Sam, new ClientInput("Clara", "clara@example.com", "1"), default)).Done();
        Assert.Equal(id, (await ResolveAsync(Sam, null, "Clara of the wedding", "Clara@Example.com", "2")).Done());
        var row = (await Office.ClientQueries.FindAsync(Sam, id, default)).Done();
        Assert.Equal(("Clara", "1"), (row.Name, row.Phone));
    }

    [Fact]
    public async Task Anybody_else_becomes_a_new_client()
    {
        var id = (await ResolveAsync(Sam, null, "Amara", "amara@okafor.example", "555")).Done();
        var row = (await Office.ClientQueries.FindAsync(Sam, id, default)).Done();
        Assert.Equal(("Amara", "amara@okafor.example", "555"), (row.Name, row.Email, row.Phone));
    }

    [Fact]
    public async Task What_is_wrong_is_named_by_the_fields_of_a_session() =>
        Assert.Equal("clientName clientEmail clientPhone", (await ResolveAsync(Sam, null, "", "nonsense", new string('1', 51))).Problem.Fields());

    [Fact]
    public async Task A_client_may_be_nobody_but_itself()
    {
        Assert.IsType<NotAllowed>((await ResolveAsync(Clara, Guid.NewGuid())).Problem);
        Assert.IsType<NotAllowed>((await ResolveAsync(Clara, null, "Clara", "clara@example.com")).Problem);
        Assert.Equal("clientId", (await ResolveAsync(Clara, Clara.ClientId)).Problem.Fields());
    }

    private Task<Result<Guid>> ResolveAsync(Actor actor, Guid? id, string? name = null, string? email = null, string? phone = null) =>
        Office.Database.WriteAsync<Guid>(async db =>
        {
            var client = await ClientResolver.ResolveAsync(db, id, name, email, phone, actor, DateTime.UnixEpoch, default);
            return client.Succeeded ? client.Value.Id : client.Problem;
        }, default);
}
