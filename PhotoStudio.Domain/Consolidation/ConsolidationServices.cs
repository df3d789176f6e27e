using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Consolidation.Rollback;

namespace PhotoStudio.Domain.Consolidation;

/// <summary>Registers what brings older data over and takes it back.</summary>
public static class ConsolidationServices
{
    public static IServiceCollection AddConsolidation(this IServiceCollection services) => services
        .AddSingleton<ConsolidationService>()
        .AddSingleton<ConsolidationQueries>()
        .AddSingleton<RollbackService>()
        .AddSingleton<LegacyDropService>()
        .AddSingleton<RunInvitationService>();
}
