using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Clients;

/// <summary>Client rows by REST.</summary>
public static class ClientsApi
{
    private const string Path = "/api/clients";

    public static void MapClients(this RouteGroupBuilder api)
    {
        var clients = api.MapGroup("/clients").WithTags("Clients").ForStaff();
        clients.MapGet("/", ListAsync).Says("List clients").Answers<ApiList<ClientDto>>(400, 422);
        clients.MapPost("/", CreateAsync).Says("Add a client").Creates<ClientDto>();
        clients.MapGet("/{id}", ReadAsync).Says("Read a client").Answers<ClientDto>(404);
        clients.MapPut("/{id}", EditAsync).Says("Change a client").Changes<ClientDto>();
    }

    private static async Task<IResult> ListAsync(Caller caller, [AsParameters] SearchQuery query, ClientQueries clients)
    {
        var values = new QueryReader();
        var (search, paging) = (values.Search(query.Search), values.Paging(query));
        if (values.Failure is { } failure) return failure;
        var page = await clients.ListAsync(caller.Actor, search, paging, caller.Cancel);
        return page.Succeeded ? ApiAnswer.Ok(ApiLists.Of(page.Value, ClientDto.Of)) : page.Problem.ToAnswer();
    }

    private static async Task<IResult> CreateAsync(Caller caller, Body<ClientBody> body, ClientService service, ClientQueries clients)
    {
        var created = await service.CreateAsync(caller.Actor, body.Value.OnTopOf(null), caller.Cancel);
        return created.Succeeded ? (await RowAsync(caller, created.Value, clients)).CreatedAt($"{Path}/{created.Value}") : created.Problem.ToAnswer();
    }

    private static async Task<IResult> ReadAsync(Caller caller, string id, ClientQueries clients) => await RowAsync(caller, Caller.IdOf(id), clients);

    private static async Task<IResult> EditAsync(Caller caller, string id, Body<ClientBody> body, ClientService service, ClientQueries clients)
    {
        var present = await clients.FindAsync(caller.Actor, Caller.IdOf(id), caller.Cancel);
        if (!present.Succeeded) return present.Problem.ToAnswer();
        var (row, seen) = (present.Value, caller.Seen ?? present.Value.Version);
        var edited = await service.EditAsync(caller.Actor, row.Id, body.Value.OnTopOf(row), seen, caller.Cancel);
        return edited.Succeeded ? await RowAsync(caller, row.Id, clients) : caller.Explain(edited.Problem);
    }

    private static async Task<ApiAnswer> RowAsync(Caller caller, Guid id, ClientQueries clients)
    {
        var found = await clients.FindAsync(caller.Actor, id, caller.Cancel);
        return found.Succeeded ? ApiAnswer.Row(ClientDto.Of(found.Value), found.Value.Version) : found.Problem.ToAnswer();
    }
}
