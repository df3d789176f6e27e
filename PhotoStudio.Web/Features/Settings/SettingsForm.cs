using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Features.Settings;

/// <summary>What the forms of the settings page share.</summary>
public abstract class SettingsForm<TFields> : DraftForm<TFields>
    where TFields : class
{
    [Inject] protected SettingsService Service { get; set; } = default!;

    [Inject] protected ISnackbar Snackbar { get; set; } = default!;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    /// <summary>What is stored.</summary>
    [Parameter, EditorRequired] public SettingsView View { get; set; } = default!;

    /// <summary>Raised once it is stored, or to begin again with what is stored now.</summary>
    [Parameter] public EventCallback Reread { get; set; }

    /// <summary>Raised once it is stored, before <see cref="Reread"/>.</summary>
    [Parameter] public EventCallback Stored { get; set; }

    /// <summary>What of the settings this form changes.</summary>
    protected abstract SettingsInput ToInput();

    protected override Task<Result> StoreAsync(Actor actor, bool over) => Service.EditAsync(actor, ToInput(), over ? null : View.Version, default);

    protected override async Task StoredAsync()
    {
        Snackbar.Done("Settings saved.");
        await Stored.InvokeAsync();
        await Reread.InvokeAsync();
    }

    /// <summary>A whole number that was typed; what is far too large stays so, and is refused with a reason.</summary>
    protected static int? Whole(decimal? number) => number is { } known ? (int)Math.Clamp(known, -1, 1_000_000) : null;
}
