using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Lists;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>All shoots: who can see them, what is in them; photographs dropped here become a new one.</summary>
public sealed partial class PortfolioPage
{
    /// <summary>Rows of two and of three cards come out even.</summary>
    private const int PageSize = 48;

    private int waiting;
    private LiveShoots? live;
    private string? refusal;

    [Inject] private ShootQueries Shoots { get; set; } = default!;

    [Inject] private ShootService Service { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [Inject] private ReviewQueries Reviews { get; set; } = default!;

    [Inject] private ShootChanges Changes { get; set; } = default!;

    [Inject] private IDialogService Dialogs { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "tab")] private string? Tab { get; set; }

    [SupplyParameterFromQuery(Name = "category")] private string? Category { get; set; }

    [SupplyParameterFromQuery(Name = "search")] private string? Searched { get; set; }

    [SupplyParameterFromQuery(Name = "sort")] private string? Sorted { get; set; }

    [SupplyParameterFromQuery(Name = "page")] private int? Number { get; set; }

    private PortfolioPlace Place => PortfolioPlace.Read(Tab, Category, Searched, Sorted, Number);

    private IReadOnlyList<TabItem> TabItems
    {
        get
        {
            ShootVisibility?[] tabs = [null, ShootVisibility.Public, ShootVisibility.Private, ShootVisibility.Shared];
            var items = tabs.Select(tab => new TabItem(PortfolioWords.Tab(tab), Place.UrlOf(tab), Shown?.Counts.Of(tab), Place.Visibility == tab));
            var categories = (Shown?.Categories ?? []).Where(category => category.Shoots > 0 || category.Slug == Place.Category).ToList();
            return [.. items, .. categories.Select((category, at) => new TabItem(category.Name, Place.UrlOf(category.Slug), category.Shoots, category.Slug == Place.Category, Apart: at == 0))];
        }
    }

    public override void Dispose()
    {
        live?.Dispose();
        base.Dispose();
    }

    protected override void OnInitialized() => live = new LiveShoots(Changes, null, () => InvokeAsync(async () =>
    {
        await LoadAsync();
        StateHasChanged();
    }));

    protected override async Task<Result<ShootList>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        waiting = await Reviews.CountWaitingAsync(actor, cancel);
        var categories = await Shoots.CategoriesAsync(actor, cancel);
        if (!categories.Succeeded) return categories.Problem;
        return await Shoots.ListAsync(actor, new ShootFilter
        {
            Visibility = Place.Visibility,
            CategoryId = Place.Category is null ? null : categories.Value.FirstOrDefault(category => category.Slug == Place.Category)?.Id ?? Guid.Empty,
            Search = Place.Search,
            Sort = Place.Sort,
            Paging = new Paging(Place.Page, PageSize),
        }, cancel);
    }

    private void Search(string text) => Navigation.NavigateTo((Place with { Search = string.IsNullOrWhiteSpace(text) ? null : text.Trim(), Page = 1 }).Url, replace: true);

    private void Sort(ChangeEventArgs change) => Navigation.NavigateTo(Place.UrlOf(Enum.TryParse<ShootSort>(change.Value as string, out var sort) ? sort : ShootSort.Newest), replace: true);

    private Task MoveAsync(ShootMove move) => PutAsync(move, was =>
        Snackbar.Undo("The order is changed.", () => InvokeAsync(() => PutAsync(move with { Spot = was }, _ => Snackbar.Done("The order is as it was.")))));

    private async Task PutAsync(ShootMove move, Action<ShootSpot> done)
    {
        var result = await Service.MoveAsync(Actor, move.Id, move.Spot, CancellationToken.None);
        refusal = result.Problem?.Detail;
        await LoadAsync();
        StateHasChanged();
        if (result.Succeeded) done(result.Value);
    }

    private async Task NewAsync()
    {
        if (await Dialogs.NewShootAsync(null) is { } made) Navigation.NavigateTo($"/portfolio/{made}");
    }

    private async Task CategoriesAsync()
    {
        await Dialogs.SheetAsync<CategorySheet, bool>(new DialogParameters());
        await LoadAsync();
    }
}
