using System.Data.Common;
using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Features.Sessions;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Overview;

public sealed partial class OverviewPage : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private OverviewView? view;
    private IReadOnlyList<UpcomingSession> week = [];
    private IReadOnlyList<UpcomingSession> later = [];
    private bool failed;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Inject] private OverviewQueries Queries { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private SessionActs Acts { get; set; } = default!;

    [Inject] private ILogger<OverviewPage> Log { get; set; } = default!;

    private OverviewFigures Figures => view!.Figures;

    private string Today => OverviewWords.Day(Format.Today, Format);

    private DateOnly ThisMonth => new(Format.Today.Year, Format.Today.Month, 1);

    private string MonthName => Format.Month(Format.Today);

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task NewAsync()
    {
        if (await Acts.NewAsync()) await LoadAsync();
    }

    private async Task LoadAsync()
    {
        try
        {
            var read = await Queries.ReadAsync(await Who.GetAsync(), gone.Token);
            (view, failed) = (read.Value, !read.Succeeded);
            var split = Format.Today.AddDays(WeekStrip.Days);
            week = [.. view?.Upcoming.Where(session => session.Date < split) ?? []];
            later = [.. view?.Upcoming.Where(session => session.Date >= split) ?? []];
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page went away.
        }
        catch (Exception problem) when (problem is DbException or TimeoutException)
        {
            Log.LogError(problem, "The Overview could not be read");
            failed = true;
        }
    }
}
