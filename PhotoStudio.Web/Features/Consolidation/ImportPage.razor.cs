using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Rollback;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Lists;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>Brings older data over: a dry run first, then the import, and the way back.</summary>
public sealed partial class ImportPage : ReadPage<ConsolidationHistory>, IDisposable
{
    private bool invite;
    private bool mine;
    private bool watched;
    private string? typed;
    private ConsolidationReport? earlier;

    [Inject] private ConsolidationQueries Queries { get; set; } = default!;

    [Inject] private ImportJob Job { get; set; } = default!;

    [Inject] private IDialogService Dialogs { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "run")] private string? Run { get; set; }

    [SupplyParameterFromQuery(Name = "look")] private string? Looked { get; set; }

    private ImportState State => Job.State;

    private ImportPlace Place => ImportPlace.Read(Run, Looked);

    /// <summary>An earlier run's, or what was found or done last.</summary>
    private ConsolidationReport? Report => Place.Run is null ? State.Report : earlier;

    /// <summary>What was wrong with the source that was chosen here: it stands beside its field.</summary>
    private Problem? OfSource => mine && Report is null ? State.Problem as Invalid : null;

    private Problem? General => State.Running || OfSource is not null ? null : State.Problem;

    /// <summary>The run that is shown, where it was taken back.</summary>
    private RunRow? RolledBack => Shown?.Runs.FirstOrDefault(run => run.Id == Report?.RunId && run.RolledBackAt is not null);

    void IDisposable.Dispose()
    {
        Job.Changed -= Redraw;
        base.Dispose();
    }

    protected override void OnInitialized()
    {
        watched = State.Running;
        Job.Changed += Redraw;
    }

    protected override async Task<Result<ConsolidationHistory>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        if (Place.Run is { } id && earlier?.RunId != id)
        {
            var read = await Queries.ReportAsync(actor, id, cancel);
            if (!read.Succeeded) return read.Problem;
            earlier = read.Value;
        }

        waiting = Place.Run is { } shown ? (await Invitations.WaitingAsync(actor, shown, cancel)).Value : 0;
        return await Queries.HistoryAsync(actor, cancel);
    }

    private static bool HasLogins(ConsolidationReport report) => report.Tallies.Any(tally => tally is { Table: OlderTables.Users, New: > 0 });

    private void Look(ConsolidationInput input) => Start(input with { DryRun = true });

    private async Task ImportAsync()
    {
        if (State is not { Input: { } input, Report: { } report }) return;
        var text = $"{Format.Rows(report.ToBring)} of {report.From} {(report.ToBring == 1 ? "is" : "are")} added in one step: all of them or none. Nothing that is here is changed, and it can be rolled back.";
        if (await Dialogs.ConfirmAsync("Import the older data?", text, "Import")) Start(input with { DryRun = false, Invite = invite });
    }

    private void Start(ConsolidationInput input)
    {
        mine = Job.TryStart(Actor, input);
        watched |= mine; // A short one can be over before it is drawn as running.
        if (!mine) Snackbar.Done("Another import is running. Yours was not started.");
    }

    private void StartAgain()
    {
        Job.Clear();
        if (Place != new ImportPlace()) Navigation.NavigateTo(ImportPlace.Path);
    }

    /// <summary>Whoever watched an import to its end is shown its report, at an address of its own.</summary>
    private void Redraw() => InvokeAsync(() =>
    {
        if (!State.Running && watched && State.Report is { DryRun: false, RunId: { } id } report)
        {
            earlier = report;
            Navigation.NavigateTo(new ImportPlace(id).Url, replace: true);
        }

        watched = State.Running;
        StateHasChanged();
    });
}
