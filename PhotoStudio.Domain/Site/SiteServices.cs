using Microsoft.Extensions.DependencyInjection;

namespace PhotoStudio.Domain.Site;

/// <summary>Registers what the public site and its messages need.</summary>
internal static class SiteServices
{
    public static IServiceCollection AddSite(this IServiceCollection services) => services
        .AddSingleton<SiteService>()
        .AddSingleton<SiteQueries>()
        .AddSingleton<SitePhotos>()
        .AddSingleton<ContactService>()
        .AddSingleton<ContactQueries>();
}
