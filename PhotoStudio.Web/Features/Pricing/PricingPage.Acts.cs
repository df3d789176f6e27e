using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>What is done to rows without opening them. All of it can be undone.</summary>
public sealed partial class PricingPage
{
    private async Task ArchiveAsync(PriceRow row)
    {
        if (!await DoAsync(actor => row.ArchiveAsync(Prices, actor, true))) return;
        opened++;
        StateHasChanged();
        Navigation.NavigateTo(Place.Closed);
        Snackbar.Undo($"{row.Name} {row.Act.OffDone}", () => InvokeAsync(() => DoAsync(actor => row.ArchiveAsync(Prices, actor, false))));
    }

    private async Task BringBackAsync(PriceRow row)
    {
        if (await DoAsync(actor => row.ArchiveAsync(Prices, actor, false))) Snackbar.Done($"{row.Name} {row.Act.OnDone}");
    }

    private Task OrderAsync(PackageOrder order)
    {
        var before = PackageOrder.Of(list!.OfferedPackages, order.SessionTypeId);
        return MoveAsync(order.Ids, before.Ids, (actor, ids) => Prices.OrderPackagesAsync(actor, order.SessionTypeId, ids, default));
    }

    private Task OrderAddOnsAsync(IReadOnlyList<Guid> order) =>
        MoveAsync(order, [.. list!.OfferedAddOns.Select(addOn => addOn.Id)], (actor, ids) => Prices.OrderAddOnsAsync(actor, ids, default));

    private Task OrderCardsAsync(IReadOnlyList<Guid> order) =>
        MoveAsync(order, [.. list!.Cards.Select(card => card.Id)], (actor, ids) => Prices.OrderCardsAsync(actor, ids, default));

    private Task MoveAsync(IReadOnlyList<Guid> order)
    {
        IReadOnlyList<Guid> before = [.. list!.OfferedTypes.Select(type => type.Id)];
        return MoveAsync(order, before, (actor, ids) => Prices.OrderTypesAsync(actor, ids, default));
    }

    private async Task MoveAsync(IReadOnlyList<Guid> order, IReadOnlyList<Guid> before, Func<Actor, IReadOnlyList<Guid>, Task<Result>> put)
    {
        if (order.SequenceEqual(before) || !await DoAsync(actor => put(actor, order))) return;
        Snackbar.Undo("Order changed.", () => InvokeAsync(() => DoAsync(actor => put(actor, before))));
    }

    /// <summary>Does one thing, shows what stood against it, and reads the list again.</summary>
    private async Task<bool> DoAsync(Func<Actor, Task<Result>> act)
    {
        var result = await act(await Who.GetAsync());
        problem = result.Problem;
        await LoadAsync();
        StateHasChanged();
        return result.Succeeded;
    }
}

/// <summary>A row whose menu is asked for. <paramref name="Move"/> takes it one place up (-1) or down (1); null where there is no order.</summary>
public sealed record PriceMenu(PriceRow Row, Func<int, Task>? Move = null)
{
    public Guid Id => Row.Id;
}
