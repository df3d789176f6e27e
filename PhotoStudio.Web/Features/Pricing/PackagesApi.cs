using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>Packages by REST: anybody reads what is offered, staff change it.</summary>
public static class PackagesApi
{
    private const string Path = "/api/packages";

    public static void MapPackages(this RouteGroupBuilder api)
    {
        var rows = api.MapGroup("/packages").WithTags("Price list");
        rows.MapGet("/", ListAsync).Says("List packages").Answers<ApiList<PackageDto>>(400, 422);
        rows.MapPost("/", CreateAsync).ForStaff().Says("Add a package").Creates<PackageDto>();
        rows.MapGet("/{id}", ReadAsync).Says("Read a package").Answers<PackageDto>(404);
        rows.MapPut("/{id}", EditAsync).ForStaff().Says("Change a package").Changes<PackageDto>();
    }

    private static async Task<IResult> ListAsync(Caller caller, [AsParameters] PriceListQuery query, PriceListQueries prices)
    {
        var values = new QueryReader();
        var (paging, archived) = (values.Paging(query), values.Flag("archived", query.Archived));
        if ((values.Failure ?? paging.Check()?.ToAnswer()) is { } failure) return failure;
        var (currency, _) = await prices.MoneyAsync(caller.Cancel);
        return ApiLists.Of(await prices.PackagesAsync(caller.Actor, archived, caller.Cancel), paging, row => PackageDto.Of(row, currency));
    }

    private static async Task<IResult> CreateAsync(Caller caller, Body<PackageBody> body, PriceListService service, PriceListQueries prices)
    {
        var (currency, _) = await prices.MoneyAsync(caller.Cancel);
        var created = await service.CreatePackageAsync(caller.Actor, body.Value.OnTopOf(null, currency), caller.Cancel);
        return created.Succeeded ? (await RowAsync(caller, created.Value, prices)).CreatedAt($"{Path}/{created.Value}") : created.Problem.ToAnswer();
    }

    private static async Task<IResult> ReadAsync(Caller caller, string id, PriceListQueries prices) => await RowAsync(caller, Caller.IdOf(id), prices);

    private static async Task<IResult> EditAsync(Caller caller, string id, Body<PackageBody> body, PriceListService service, PriceListQueries prices)
    {
        if (await FindAsync(caller, Caller.IdOf(id), prices) is not { } row) return PricingProblems.NoSuchPackage().ToAnswer();
        var (currency, _) = await prices.MoneyAsync(caller.Cancel);
        var edited = await service.EditPackageAsync(caller.Actor, row.Id, body.Value.OnTopOf(row, currency), caller.Seen ?? row.Version, caller.Cancel);
        return edited.Succeeded ? await RowAsync(caller, row.Id, prices) : caller.Explain(edited.Problem);
    }

    private static async Task<ApiAnswer> RowAsync(Caller caller, Guid id, PriceListQueries prices)
    {
        if (await FindAsync(caller, id, prices) is not { } row) return PricingProblems.NoSuchPackage().ToAnswer();
        var (currency, _) = await prices.MoneyAsync(caller.Cancel);
        return ApiAnswer.Row(PackageDto.Of(row, currency), row.Version);
    }

    private static async Task<PackageView?> FindAsync(Caller caller, Guid id, PriceListQueries prices) =>
        (await prices.PackagesAsync(caller.Actor, true, caller.Cancel)).SingleOrDefault(row => row.Id == id);
}
