using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Rollback;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Lists;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>Brings older data over: a dry run first, then the import, and the way back.</summary>
public sealed partial class ImportPage : ReadPage<ConsolidationHistory>, IDisposable
{
    private bool invite;

    [Inject] private ConsolidationQueries Queries { get; set; } = default!;

    [Inject] private RollbackService Rollbacks { get; set; } = default!;

    [Inject] private LegacyDropService Legacy { get; set; } = default!;

    [Inject] private ImportJob Job { get; set; } = default!;

    [Inject] private IDialogService Dialogs { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private ImportState State => Job.State;

    void IDisposable.Dispose()
    {
        Job.Changed -= Redraw;
        base.Dispose();
    }

    protected override void OnInitialized() => Job.Changed += Redraw;

    protected override Task<Result<ConsolidationHistory>> ReadAsync(Actor actor, CancellationToken cancel) => Queries.HistoryAsync(actor, cancel);

    private static string ReportUrl(ConsolidationReport report) => report.RunId is { } id ? $"/settings/import/report?run={id}" : "/settings/import/report";

    private static bool HasLogins(ConsolidationReport report) => report.Tallies.Any(tally => tally is { Kind: "Users", New: > 0 });

    private void LookAsync(ConsolidationInput input) => Job.TryStart(Actor, input with { DryRun = true });

    private async Task ImportAsync()
    {
        if (State is not { Input: { } input, Report: { } report }) return;
        var text = $"{Format.Count(report.ToBring)} rows of {report.From} are added in one step: all of them or none. Nothing that is here is changed, and it can be rolled back.";
        if (!await Dialogs.ConfirmAsync("Import the older data?", text, "Import")) return;
        Job.TryStart(Actor, input with { DryRun = false, Invite = invite });
    }

    private async Task RollBackAsync(RunRow run)
    {
        var preview = await Rollbacks.RollBackAsync(Actor, run.Id, true, Gone);
        if (!preview.Succeeded)
        {
            Snackbar.Done(preview.Problem.Detail);
            return;
        }

        var text = $"{Format.Count(preview.Value.Removed)} of {Format.Count(preview.Value.All)} rows that it added are removed. {(preview.Value.Left == 0 ? "Nobody has touched any of them." : $"{Format.Count(preview.Value.Left)} stay: somebody has touched them, or something else needs them.")}";
        if (!await Dialogs.ConfirmAsync("Roll this import back?", text, "Roll back")) return;
        var result = await Rollbacks.RollBackAsync(Actor, run.Id, false, default);
        Snackbar.Done(result.Succeeded ? $"{Format.Count(result.Value.Removed)} rows are removed." : result.Problem.Detail);
        if (result.Succeeded) Job.Clear();
        await LoadAsync();
    }

    private async Task DropAsync()
    {
        if (!await Dialogs.ConfirmAsync("Drop the older bookings?", "The unchanged copies of the older bookings are deleted for good. What was brought over stays.", "Drop older bookings")) return;
        var result = await Legacy.DropAsync(Actor, default);
        Snackbar.Done(result.Succeeded ? $"{Format.Count(result.Value)} older bookings are dropped." : result.Problem.Detail);
        await LoadAsync();
    }

    /// <summary>After an import the list of runs is read again.</summary>
    private void Redraw() => InvokeAsync(async () =>
    {
        if (State is { Running: false, Report.DryRun: false }) await LoadAsync();
        StateHasChanged();
    });
}
