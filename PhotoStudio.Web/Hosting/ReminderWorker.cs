using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Web.Hosting;

/// <summary>Looks every ten minutes for reminders that are due.</summary>
internal sealed class ReminderWorker(ReminderWriter reminders, TimeProvider clock, ILogger<ReminderWorker> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round, clock);
        while (await WaitAsync(timer, stoppingToken)) await RunAsync(stoppingToken);
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task RunAsync(CancellationToken stop)
    {
        try
        {
            var written = await reminders.WriteDueAsync(stop);
            if (written > 0) log.LogInformation("{Count} reminders were written.", written);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            log.LogDebug("The reminders stop with the app.");
        }
        catch (Exception failure)
        {
            log.LogError(failure, "The reminders could not be written; they are tried again in ten minutes.");
        }
    }
}
