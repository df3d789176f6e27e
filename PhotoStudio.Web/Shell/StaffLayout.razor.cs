using System.Data.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using PhotoStudio.Domain.Overview;

namespace PhotoStudio.Web.Shell;

/// <summary>The shell of the studio's side; its grey numbers are counted again with each page that opens.</summary>
public sealed partial class StaffLayout
{
    private readonly CancellationTokenSource gone = new();
    private Waiting waiting = new(0, 0, 0);

    [Inject] private WaitingQueries Queries { get; set; } = default!;

    [Inject] private ILogger<StaffLayout> Log { get; set; } = default!;

    public override void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        gone.Cancel();
        gone.Dispose();
        base.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        Navigation.LocationChanged += Moved;
        await CountAsync();
    }

    private void Moved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(async () =>
    {
        await CountAsync();
        StateHasChanged();
    });

    /// <summary>A count that fails leaves the former numbers: the page itself says what is wrong.</summary>
    private async Task CountAsync()
    {
        try
        {
            waiting = await Queries.ReadAsync(Actor, gone.Token);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page went away.
        }
        catch (Exception problem) when (problem is DbException or TimeoutException)
        {
            Log.LogWarning(problem, "What waits could not be counted");
        }
    }
}
