using System.Data.Common;
using PhotoStudio.Domain.Expenses;

namespace PhotoStudio.Web.Features.Expenses;

/// <summary>Removes deleted expenses and receipts for good, once an hour.</summary>
internal sealed class ExpensePurging(ExpensePurge purge, TimeProvider clock, ILogger<ExpensePurging> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await hours.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await purge.RunAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is DbException or IOException)
            {
                log.LogError(failure, "Deleted expenses could not be removed; the next hour tries again.");
            }
        }
    }
}
