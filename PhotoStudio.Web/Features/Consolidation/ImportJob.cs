using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>Runs one bringing over at a time, apart from the page that began it: a lost connection stops nothing.</summary>
public sealed class ImportJob(ConsolidationService service, ImportFiles files, ILogger<ImportJob> log)
{
    private readonly Lock gate = new();
    private CancellationTokenSource? stop;
    private Task work = Task.CompletedTask;

    /// <summary>Raised after every step, on whatever thread.</summary>
    public event Action? Changed;

    public ImportState State { get; private set; } = new();

    /// <summary>Ends with what runs now.</summary>
    public Task Work => work;

    /// <summary>Begins; false when another one is running: what was uploaded for this one is removed.</summary>
    public bool TryStart(Actor actor, ConsolidationInput input)
    {
        lock (gate)
        {
            if (State.Input is { } before && before.From != input.From) Discard(State.Running ? input : before);
            if (State.Running) return false;
            var cancel = (stop = new CancellationTokenSource()).Token;
            var from = State;
            State = new ImportState(input, true);
            work = Task.Run(() => RunAsync(actor, input, from, cancel), CancellationToken.None);
        }

        Changed?.Invoke();
        return true;
    }

    /// <summary>Stops it: nothing of it is stored.</summary>
    public void Stop()
    {
        lock (gate) stop?.Cancel();
    }

    /// <summary>Forgets the report and the uploaded file, for another source.</summary>
    public void Clear()
    {
        lock (gate)
        {
            if (State.Running) return;
            Discard(State.Input);
            State = new ImportState();
        }

        Changed?.Invoke();
    }

    private async Task RunAsync(Actor actor, ConsolidationInput input, ImportState before, CancellationToken cancel)
    {
        var outcome = await OutcomeAsync(actor, input, before, cancel);
        lock (gate)
        {
            if (outcome is not { Report.DryRun: true }) Discard(input);
            State = outcome;
            stop?.Dispose();
            stop = null;
        }

        Changed?.Invoke();
    }

    private async Task<ImportState> OutcomeAsync(Actor actor, ConsolidationInput input, ImportState before, CancellationToken cancel)
    {
        try
        {
            var result = await service.RunAsync(actor, input, new Steps(this), cancel);
            return result.Succeeded ? new ImportState(input, Report: result.Value) : Failed(input, result.Problem);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            var problem = new Refused("It was stopped. Nothing was stored.");
            return before is { Report.DryRun: true } && !input.DryRun ? before with { Problem = problem } : Failed(input, problem);
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Older data could not be brought over.");
            return Failed(input, new Refused("The older data could not be read to its end. Nothing was stored. The log of the server says more."));
        }
    }

    /// <summary>Removes what was uploaded: it holds people's data, and is not needed any more.</summary>
    private void Discard(ConsolidationInput? input)
    {
        try
        {
            files.Remove(input?.From);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(failure, "An uploaded older file could not be removed. It goes when the studio is started again.");
        }
    }

    private static ImportState Failed(ConsolidationInput input, Problem problem) => new(Problem: problem, Uploaded: input.Name is not null);

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
