using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Backup;

/// <summary>Makes the daily backup once its time has come. A studio that was off at that time catches up after it is on again.</summary>
public sealed class BackupSchedule(BackupService backups, BackupIntake intake, StudioDatabase database, TimeProvider clock, ILogger<BackupSchedule> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    /// <summary>Makes one when it is due; true when it did.</summary>
    public async Task<bool> RunDueAsync(CancellationToken cancel)
    {
        var schedule = await backups.ScheduleAsync(cancel);
        if (!schedule.Daily || !IsDue(await database.ReadSettingsAsync(cancel), schedule)) return false;
        var made = await backups.MakeAsync(Actor.System, null, cancel);
        await backups.NoteTryAsync(made.Problem?.Detail, cancel);
        return made.Succeeded;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        intake.Tidy();
        using var timer = new PeriodicTimer(Look, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunDueAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "The daily backup failed.");
                await backups.NoteTryAsync(failure.Message, stoppingToken);
            }
        }
    }

    private bool IsDue(StudioSettings settings, BackupSettings schedule)
    {
        var now = settings.ToLocal(clock.GetUtcNow().UtcDateTime);
        var due = now.Date.Add(schedule.At.ToTimeSpan());
        if (due > now) due = due.AddDays(-1);
        return schedule.LastTriedAt is not { } last || settings.ToLocal(last) < due;
    }
}
