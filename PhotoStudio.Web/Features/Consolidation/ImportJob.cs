using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>Where a bringing over stands, for whoever opens the page.</summary>
/// <param name="Input">What was asked for; kept so that the import repeats the dry run's source. It may hold a password: it stays in memory and is never logged.</param>
/// <param name="Running">True while it works.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Report">What it found or did.</param>
/// <param name="Problem">What stood against it.</param>
public sealed record ImportState(ConsolidationInput? Input = null, bool Running = false, ConsolidationProgress? Progress = null, ConsolidationReport? Report = null, Problem? Problem = null);

/// <summary>Runs one bringing over at a time, apart from the page that began it: a lost connection stops nothing.</summary>
public sealed class ImportJob(ConsolidationService service, ImportFiles files, ILogger<ImportJob> log)
{
    private readonly Lock gate = new();
    private CancellationTokenSource? stop;

    /// <summary>Raised after every step, on whatever thread.</summary>
    public event Action? Changed;

    public ImportState State { get; private set; } = new();

    /// <summary>Begins; false when another one is running.</summary>
    public bool TryStart(Actor actor, ConsolidationInput input)
    {
        lock (gate)
        {
            if (State.Running) return false;
            stop = new CancellationTokenSource();
            State = new ImportState(input, true);
        }

        Changed?.Invoke();
        _ = Task.Run(() => RunAsync(actor, input, stop.Token));
        return true;
    }

    /// <summary>Stops it: nothing of it is stored.</summary>
    public void Stop() => stop?.Cancel();

    /// <summary>Forgets the report and the uploaded file, for another source.</summary>
    public void Clear()
    {
        lock (gate)
        {
            if (State.Running) return;
            State = new ImportState();
        }

        files.Clear();
        Changed?.Invoke();
    }

    private async Task RunAsync(Actor actor, ConsolidationInput input, CancellationToken cancel)
    {
        var outcome = await OutcomeAsync(actor, input, cancel);
        lock (gate) State = outcome;
        if (outcome.Report is { DryRun: false }) files.Clear(); // It holds people's data, and is not needed any more.
        Changed?.Invoke();
    }

    private async Task<ImportState> OutcomeAsync(Actor actor, ConsolidationInput input, CancellationToken cancel)
    {
        try
        {
            var result = await service.RunAsync(actor, input, new Steps(this), cancel);
            return result.Succeeded ? new ImportState(input, Report: result.Value) : new ImportState(Problem: result.Problem);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return new ImportState(Problem: new Refused("It was stopped. Nothing was stored."));
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Older data could not be brought over.");
            return new ImportState(Problem: new Refused("The older data could not be read to its end. Nothing was stored. The log of the server says more."));
        }
    }

    private void Step(ConsolidationProgress progress)
    {
        lock (gate) State = State with { Progress = progress };
        Changed?.Invoke();
    }

    private sealed class Steps(ImportJob job) : IProgress<ConsolidationProgress>
    {
        public void Report(ConsolidationProgress value) => job.Step(value);
    }
}
