using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>What the sheets of the price list share: what is typed, what is wrong with it, and what happens when somebody else was faster.</summary>
/// <typeparam name="TFields">What is typed: a record, so that a draft can be told from what is stored.</typeparam>
public abstract class PriceSheet<TFields> : ComponentBase
    where TFields : class
{
    [Inject] protected PriceListService Prices { get; set; } = default!;

    [Inject] protected CurrentActor Who { get; set; } = default!;

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

    protected TFields Fields { get; set; } = default!;

    protected FormProblems Problems { get; } = new();

    protected bool IsStale { get; private set; }

    protected bool Dirty => done is false && !Fields.Equals(first);

    private TFields? first;
    private bool done;

    protected abstract TFields Start();

    protected abstract TFields Copy(TFields fields);

    /// <summary>Stores what is typed; <paramref name="over"/>: whatever stands there now.</summary>
    protected abstract Task<Result> StoreAsync(Actor actor, bool over);

    /// <summary>"Package “Family” saved."</summary>
    protected abstract string Done { get; }

    protected override void OnInitialized()
    {
        Fields = Start();
        first = Copy(Fields);
    }

    protected Task SaveAsync() => SaveAsync(false);

    protected Task SaveOverAsync() => SaveAsync(true);

    private async Task SaveAsync(bool over)
    {
        if (!Problems.Readable()) return;
        var result = await StoreAsync(await Who.GetAsync(), over);
        IsStale = result.Problem is Stale;
        if (IsStale) return;
        if (!Problems.Accept(result)) return;
        done = true;
        Snackbar.Done(Done);
        await Stored.InvokeAsync();
        Navigation.NavigateTo(CloseHref);
    }
}
