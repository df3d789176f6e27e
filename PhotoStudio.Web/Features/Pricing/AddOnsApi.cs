using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>Add-ons by REST: anybody reads what is offered, staff change it.</summary>
public static class AddOnsApi
{
    private const string Path = "/api/add-ons";

    public static void MapAddOns(this RouteGroupBuilder api)
    {
        var rows = api.MapGroup("/add-ons").WithTags("Price list");
        rows.MapGet("/", ListAsync).Says("List add-ons").Answers<ApiList<AddOnDto>>(400, 422);
        rows.MapPost("/", CreateAsync).ForStaff().Says("Add an add-on").Creates<AddOnDto>();
        rows.MapGet("/{id}", ReadAsync).Says("Read an add-on").Answers<AddOnDto>(404);
        rows.MapPut("/{id}", EditAsync).ForStaff().Says("Change an add-on").Changes<AddOnDto>();
    }

    private static async Task<IResult> ListAsync(Caller caller, [AsParameters] PriceListQuery query, PriceListQueries prices)
    {
        var values = new QueryReader();
        var (paging, archived) = (values.Paging(query), values.Flag("archived", query.Archived));
        if ((values.Failure ?? paging.Check()?.ToAnswer()) is { } failure) return failure;
        var (currency, _) = await prices.MoneyAsync(caller.Cancel);
        return ApiLists.Of(await prices.AddOnsAsync(caller.Actor, archived, caller.Cancel), paging, row => AddOnDto.Of(row, currency));
    }

    private static async Task<IResult> CreateAsync(Caller caller, Body<AddOnBody> body, PriceListService service, PriceListQueries prices)
    {
        var (currency, _) = await prices.MoneyAsync(caller.Cancel);
        var created = await service.CreateAddOnAsync(caller.Actor, body.Value.OnTopOf(null, currency), caller.Cancel);
        return created.Succeeded ? (await RowAsync(caller, created.Value, prices)).CreatedAt($"{Path}/{created.Value}") : created.Problem.ToAnswer();
    }

    private static async Task<IResult> ReadAsync(Caller caller, string id, PriceListQueries prices) => await RowAsync(caller, Caller.IdOf(id), prices);

    private static async Task<IResult> EditAsync(Caller caller, string id, Body<AddOnBody> body, PriceListService service, PriceListQueries prices)
    {
        if (await FindAsync(caller, Caller.IdOf(id), prices) is not { } row) return PricingProblems.NoSuchAddOn().ToAnswer();
        var (currency, _) = await prices.MoneyAsync(caller.Cancel);
        var edited = await service.EditAddOnAsync(caller.Actor, row.Id, body.Value.OnTopOf(row, currency), caller.Seen ?? row.Version, caller.Cancel);
        return edited.Succeeded ? await RowAsync(caller, row.Id, prices) : caller.Explain(edited.Problem);
    }

    private static async Task<ApiAnswer> RowAsync(Caller caller, Guid id, PriceListQueries prices)
    {
        if (await FindAsync(caller, id, prices) is not { } row) return PricingProblems.NoSuchAddOn().ToAnswer();
        var (currency, _) = await prices.MoneyAsync(caller.Cancel);
        return ApiAnswer.Row(AddOnDto.Of(row, currency), row.Version);
    }

    private static async Task<AddOnView?> FindAsync(Caller caller, Guid id, PriceListQueries prices) =>
        (await prices.AddOnsAsync(caller.Actor, true, caller.Cancel)).SingleOrDefault(row => row.Id == id);
}
