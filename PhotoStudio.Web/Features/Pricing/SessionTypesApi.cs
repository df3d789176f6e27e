using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>Session types by REST: anybody reads what is offered, staff change it.</summary>
public static class SessionTypesApi
{
    private const string Path = "/api/session-types";

    public static void MapSessionTypes(this RouteGroupBuilder api)
    {
        var rows = api.MapGroup("/session-types").WithTags("Price list");
        rows.MapGet("/", ListAsync).Says("List session types").Answers<ApiList<SessionTypeDto>>(400, 422);
        rows.MapPost("/", CreateAsync).ForStaff().Says("Add a session type").Creates<SessionTypeDto>();
        rows.MapGet("/{id}", ReadAsync).Says("Read a session type").Answers<SessionTypeDto>(404);
        rows.MapPut("/{id}", EditAsync).ForStaff().Says("Change a session type").Changes<SessionTypeDto>();
    }

    private static async Task<IResult> ListAsync(Caller caller, [AsParameters] PriceListQuery query, PriceListQueries prices)
    {
        var values = new QueryReader();
        var (paging, archived) = (values.Paging(query), values.Flag("archived", query.Archived));
        if ((values.Failure ?? paging.Check()?.ToAnswer()) is { } failure) return failure;
        return ApiLists.Of(await prices.TypesAsync(caller.Actor, archived, caller.Cancel), paging, SessionTypeDto.Of);
    }

    private static async Task<IResult> CreateAsync(Caller caller, Body<SessionTypeBody> body, PriceListService service, PriceListQueries prices)
    {
        var created = await service.CreateTypeAsync(caller.Actor, body.Value.OnTopOf(null), caller.Cancel);
        return created.Succeeded ? (await RowAsync(caller, created.Value, prices)).CreatedAt($"{Path}/{created.Value}") : created.Problem.ToAnswer();
    }

    private static async Task<IResult> ReadAsync(Caller caller, string id, PriceListQueries prices) => await RowAsync(caller, Caller.IdOf(id), prices);

    private static async Task<IResult> EditAsync(Caller caller, string id, Body<SessionTypeBody> body, PriceListService service, PriceListQueries prices)
    {
        if (await FindAsync(caller, Caller.IdOf(id), prices) is not { } row) return PricingProblems.NoSuchType().ToAnswer();
        var edited = await service.EditTypeAsync(caller.Actor, row.Id, body.Value.OnTopOf(row), caller.Seen ?? row.Version, caller.Cancel);
        return edited.Succeeded ? await RowAsync(caller, row.Id, prices) : caller.Explain(edited.Problem);
    }

    private static async Task<ApiAnswer> RowAsync(Caller caller, Guid id, PriceListQueries prices)
    {
        if (await FindAsync(caller, id, prices) is not { } row) return PricingProblems.NoSuchType().ToAnswer();
        return ApiAnswer.Row(SessionTypeDto.Of(row), row.Version);
    }

    private static async Task<SessionTypeView?> FindAsync(Caller caller, Guid id, PriceListQueries prices) =>
        (await prices.TypesAsync(caller.Actor, true, caller.Cancel)).SingleOrDefault(row => row.Id == id);
}
