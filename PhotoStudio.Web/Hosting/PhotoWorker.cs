using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Hosting;

/// <summary>Makes the web sizes of uploaded photographs in the background, as many at once as there are cores, and clears away deleted files.</summary>
internal sealed partial class PhotoWorker(PhotoMaker maker, PhotoPurger purger, PhotoQueue queue, TimeProvider clock, ILogger<PhotoWorker> logger) : BackgroundService
{
    /// <summary>How long a photograph of another process, or one that is to be tried again, waits at most.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan ClearEvery = TimeSpan.FromMinutes(20);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await TryAsync(() => maker.ReleaseAsync(stoppingToken), stoppingToken);
        var makers = Enumerable.Range(0, PhotoMaker.AtOnce).Select(_ => RepeatAsync(() => MakeAllAsync(stoppingToken), stoppingToken));
        await Task.WhenAll([.. makers, RepeatAsync(() => ClearAsync(stoppingToken), stoppingToken)]);
    }

    /// <summary>One that finds work wakes the next, until none is left.</summary>
    private async Task MakeAllAsync(CancellationToken cancel)
    {
        while (await maker.MakeNextAsync(cancel)) queue.Wake();
        await queue.WaitAsync(LookAgain, cancel);
    }

    private async Task ClearAsync(CancellationToken cancel)
    {
        await purger.PurgeAsync(cancel);
        await purger.SweepAsync(cancel);
        await Task.Delay(ClearEvery, clock, cancel);
    }

    private async Task RepeatAsync(Func<Task> work, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested) await TryAsync(work, cancel);
    }

    /// <summary>A failure of the database or of the disk is logged, and the work goes on a little later.</summary>
    private async Task TryAsync(Func<Task> work, CancellationToken cancel)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return;
        }
        catch (Exception failure)
        {
            LogFailure(failure);
            await Task.Delay(Pause, clock, CancellationToken.None).WaitAsync(cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Error, "Work on photographs failed; it goes on in a moment.")]
    private partial void LogFailure(Exception failure);
}
