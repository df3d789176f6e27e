using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Rollback;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>The ways back: taking a run back, and dropping what was kept of the older bookings.</summary>
public sealed partial class ImportPage
{
    /// <summary>What can be taken back is counted ahead for runs up to this size: it is counted by taking back and undoing that.</summary>
    private const int MostCounted = 2000;

    private readonly Dictionary<Guid, int> removable = [];
    private RunRow? counted;

    [Inject] private RollbackService Rollbacks { get; set; } = default!;

    [Inject] private LegacyDropService Legacy { get; set; } = default!;

    /// <summary>After the page is there: how many rows of the newest run can be taken back.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var newest = Shown?.Runs.FirstOrDefault(run => run.Removed < run.Added);
        if (State.Running || newest is null or { Added: > MostCounted } || newest == counted) return;
        counted = newest;
        try
        {
            var preview = await Rollbacks.RollBackAsync(Actor, newest.Id, true, Gone);
            if (!preview.Succeeded) return;
            removable[newest.Id] = preview.Value.Removed;
            StateHasChanged();
        }
        catch (OperationCanceledException) when (Gone.IsCancellationRequested)
        {
            return; // The page is gone: nobody reads the number.
        }
    }

    private Task RollBackShownAsync() => Shown?.Runs.FirstOrDefault(run => run.Id == Report?.RunId) is { } run ? RollBackAsync(run) : Task.CompletedTask;

    private async Task RollBackAsync(RunRow run)
    {
        var preview = await Rollbacks.RollBackAsync(Actor, run.Id, true, Gone);
        if (!preview.Succeeded)
        {
            Snackbar.Done(preview.Problem.Detail);
            return;
        }

        if (!await Dialogs.ConfirmAsync("Roll this import back?", ImportWords.RollBack(Format, preview.Value.Removed, preview.Value.Left), "Roll back")) return;
        var result = await Rollbacks.RollBackAsync(Actor, run.Id, false, default);
        Snackbar.Done(result.Succeeded ? $"{Format.Rows(result.Value.Removed)} {(result.Value.Removed == 1 ? "is" : "are")} removed." : result.Problem.Detail);
        (counted, _) = (null, removable.Remove(run.Id));
        if (result.Succeeded && State.Report?.RunId == run.Id) Job.Clear();
        await LoadAsync();
    }

    private async Task DropAsync()
    {
        if (!await Dialogs.ConfirmAsync("Drop the older bookings?", "The unchanged copies of the older bookings are deleted for good. What was brought over stays.", "Drop older bookings")) return;
        var result = await Legacy.DropAsync(Actor, default);
        Snackbar.Done(result.Succeeded ? $"{ImportWords.Of(Format, result.Value, "older booking is", "older bookings are")} dropped." : result.Problem.Detail);
        await LoadAsync();
    }
}
