using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Outbox;

/// <summary>The messages of the studio, for an admin to read.</summary>
public sealed partial class OutboxPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private Page<OutboxRow>? list;
    private OutboxText? opened;
    private bool failed;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Inject] private OutboxQueries Queries { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Inject] private ILogger<OutboxPage> Log { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "page")] private int? Number { get; set; }

    [SupplyParameterFromQuery(Name = "open")] private string? Open { get; set; }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            var actor = await Who.GetAsync();
            list = (await Queries.ListAsync(actor, new Paging(Math.Clamp(Number ?? 1, 1, 1_000_000)), gone.Token)).Value;
            opened = Guid.TryParse(Open, out var id) ? (await Queries.ReadAsync(actor, id, gone.Token)).Value : null;
            failed = false;
        }
        catch (DbException failure)
        {
            Log.LogError(failure, "The outbox could not be read.");
            failed = true;
        }
    }

    private async Task CopyAsync()
    {
        await Script.InvokeVoidAsync("studio.copy", opened?.Link);
        Snackbar.Done("The link is copied.");
    }

    private static string PageUrl(int page) => $"/settings/outbox?page={page.ToString(CultureInfo.InvariantCulture)}";

    private string UrlOf(Guid? id) => PageUrl(Number ?? 1) + (id is null ? "" : $"&open={id}");
}
