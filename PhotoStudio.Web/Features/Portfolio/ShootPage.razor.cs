using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Lists;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>One shoot: its photographs in their order, who can see them, and the clients to be told.</summary>
public sealed partial class ShootPage
{
    private RowMenu? menu;
    private LiveShoots? live;
    private string? refusal;

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "show")] private string? Show { get; set; }

    [SupplyParameterFromQuery(Name = "page")] private int? Number { get; set; }

    [Inject] private ShootQueries Queries { get; set; } = default!;

    [Inject] private ShootService Shoots { get; set; } = default!;

    [Inject] private PhotoService Photos { get; set; } = default!;

    [Inject] private ShootChanges Changes { get; set; } = default!;

    [Inject] private IDialogService Dialogs { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private ShootPlace Place => ShootPlace.Read(Id, Show, Number);

    private string Facts
    {
        get
        {
            string?[] parts = [Shown!.Shoot.Date is { } day ? Format.LongDay(day) : null, Shown.Shoot.Category, PortfolioWords.Photos(Shown.Shoot.Counts.All, Format)];
            return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
        }
    }

    private string TellText
    {
        get
        {
            var who = Shown!.Untold is [var only] ? only.Name.Split(' ')[0] : PortfolioWords.Clients(Shown.Untold.Count, Format);
            return $"Tell {who}, {PortfolioWords.Photos(Shown.Shoot.Counts.Shown, Format)}";
        }
    }

    private string EmptyTitle => Place.Tab switch
    {
        PhotoTab.All => "No photo yet.",
        PhotoTab.Featured => "No photo is featured.",
        PhotoTab.Hidden => "No photo is hidden.",
        PhotoTab.Favourites => "No client has chosen a favourite yet.",
        PhotoTab.Failed => "Every photo could be read.",
    };

    private IReadOnlyList<TabItem> TabItems
    {
        get
        {
            var counts = Shown!.Shoot.Counts;
            List<TabItem> items = [Item(PhotoTab.All, "All", counts.All), Item(PhotoTab.Featured, "Featured", counts.Featured), Item(PhotoTab.Hidden, "Hidden", counts.Hidden), Item(PhotoTab.Favourites, "Their favourites", counts.Favourites)];
            if (counts.Failed > 0 || Place.Tab is PhotoTab.Failed) items.Add(Item(PhotoTab.Failed, "Need a look", counts.Failed) with { Apart = true });
            return items;
        }
    }

    public override void Dispose()
    {
        live?.Dispose();
        base.Dispose();
    }

    protected override void OnInitialized() => live = new LiveShoots(Changes, Id, () => InvokeAsync(async () =>
    {
        await LoadAsync();
        StateHasChanged();
    }));

    protected override async Task<Result<ShootShown>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        var shoot = await Queries.FindAsync(actor, Id, cancel);
        if (!shoot.Succeeded) return shoot.Problem;
        var photos = await Queries.PhotosAsync(actor, Id, Place.Tab, new Paging(Place.Page, Paging.MostPageSize), cancel);
        return photos.Succeeded ? new ShootShown(shoot.Value, photos.Value) : photos.Problem;
    }

    private TabItem Item(PhotoTab tab, string text, int count) => new(text, Place.UrlOf(tab), count, Place.Tab == tab);
}
