using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>What the sheets of the price list share.</summary>
public abstract class PriceSheet<TFields> : DraftForm<TFields>
    where TFields : class
{
    [Inject] protected PriceListService Prices { get; set; } = default!;

    [Inject] protected ISnackbar Snackbar { get; set; } = default!;

    [Inject] protected NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Parameter, EditorRequired] public PriceList List { get; set; } = default!;

    /// <summary>The address of the list without the sheet.</summary>
    [Parameter, EditorRequired] public string CloseHref { get; set; } = "";

    /// <summary>Raised once something is stored: the list is read again.</summary>
    [Parameter] public EventCallback Stored { get; set; }

    /// <summary>Raised to throw this sheet away and open it with what is stored now.</summary>
    [Parameter] public EventCallback Reread { get; set; }

    /// <summary>Archives the row that is open.</summary>
    [Parameter] public EventCallback Archive { get; set; }

    /// <summary>"Package Family saved."</summary>
    protected abstract string Done { get; }

    protected override async Task StoredAsync()
    {
        Snackbar.Done(Done);
        await Stored.InvokeAsync();
        Navigation.NavigateTo(CloseHref);
    }
}
