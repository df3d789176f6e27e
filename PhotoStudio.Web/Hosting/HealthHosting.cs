using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Web.Hosting;

/// <summary>/health/live: the process answers. /health/ready: the database does too, with its newest tables.</summary>
internal static class HealthHosting
{
    public static IServiceCollection AddStudioHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);
        return services;
    }

    public static void MapStudioHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") });
    }

    private sealed class DatabaseHealth(StudioDatabase database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var db = await database.OpenAsync(cancellationToken);
            return await db.Settings.AnyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The first rows are missing.");
        }
    }
}
