using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Web.Hosting;

/// <summary>Sends the outbox: at once when a message is written, else every half minute for what is due again.</summary>
internal sealed class OutboxWorker(OutboxSender sender, OutboxSignal signal, TimeProvider clock, ILogger<OutboxWorker> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await RunAsync(stoppingToken)) await signal.WaitAsync(Round, clock, stoppingToken);
            else await Task.Delay(AfterTrouble, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>False when the server or the database is away: then nothing is tried for a minute.</returns>
    private async Task<bool> RunAsync(CancellationToken stop)
    {
        try
        {
            var run = await sender.SendDueAsync(stop);
            if (run.Sent > 0) log.LogInformation("{Count} messages were sent.", run.Sent);
            return !run.ServerAway;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return true;
        }
        catch (Exception failure)
        {
            log.LogError(failure, "The outbox could not be sent; it is tried again in a minute.");
            return false;
        }
    }
}
