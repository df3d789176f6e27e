using System.Data.Common;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Lists;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>The price list: what is offered, in which order, for how much.</summary>
public sealed partial class PricingPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private PriceList? list;
    private Problem? problem;
    private bool failed;
    private int opened;
    private RowMenu menu = default!;
    private PriceMenu? menuRow;

    [Inject] private PriceListQueries Queries { get; set; } = default!;

    [Inject] private DiscountCodeQueries Codes { get; set; } = default!;

    [Inject] private InfoCardQueries Cards { get; set; } = default!;

    [Inject] private PriceListService Prices { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILogger<PricingPage> Log { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "view")] private string? View { get; set; }

    [SupplyParameterFromQuery(Name = "search")] private string? Searched { get; set; }

    [SupplyParameterFromQuery(Name = "open")] private string? Opened { get; set; }

    private PricingPlace Place => PricingPlace.Read(View, Searched, Opened);

    private string AddWord => Place.View switch
    {
        PricingView.AddOns => "New add-on",
        PricingView.Codes => "New discount code",
        PricingView.Cards => "New info card",
        PricingView.Types => "New session type",
        PricingView.Packages or PricingView.Archived => "New package",
    };

    private IReadOnlyList<TabItem> TabItems =>
    [
        Tab("Packages", PricingView.Packages, list?.OfferedPackages.Count),
        Tab("Add-ons", PricingView.AddOns, list?.OfferedAddOns.Count),
        Tab("Codes", PricingView.Codes, list?.Codes.Count),
        Tab("Info cards", PricingView.Cards, list?.Cards.Count),
        Tab("Session types", PricingView.Types, list?.OfferedTypes.Count),
        Tab("Archived", PricingView.Archived, list?.ArchivedCount) with { Apart = true },
    ];

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            list = await PriceList.LoadAsync(Queries, Codes, Cards, await Who.GetAsync(), gone.Token);
            failed = false;
        }
        catch (DbException failure)
        {
            Log.LogError(failure, "The price list could not be read.");
            failed = true;
        }
    }

    private TabItem Tab(string text, PricingView view, int? count) => new(text, new PricingPlace(view).Url, count, Place.View == view);

    private void Add() => Navigation.NavigateTo((Place with { Open = PricingPlace.New }).Url);

    private void Search(string text) => Navigation.NavigateTo((Place with { Search = text, Open = null }).Url, replace: true);

    /// <summary>A new key makes a new sheet, with what is stored now.</summary>
    private async Task RereadAsync()
    {
        await LoadAsync();
        opened++;
    }

    private void OpenMenu(PriceMenu row)
    {
        menuRow = row;
        menu.Open($"m-{row.Id}");
    }
}
