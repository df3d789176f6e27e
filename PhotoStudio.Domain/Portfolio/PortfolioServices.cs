using Microsoft.Extensions.DependencyInjection;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Registers the portfolio.</summary>
internal static class PortfolioServices
{
    public static IServiceCollection AddPortfolio(this IServiceCollection services) => services
        .AddLogging()
        .AddSingleton<ShootChanges>()
        .AddSingleton<PhotoQueue>()
        .AddSingleton<PortfolioDesk>()
        .AddSingleton<ShootMessages>()
        .AddSingleton<ShootService>()
        .AddSingleton<CategoryService>()
        .AddSingleton<PhotoService>()
        .AddSingleton<FavouriteService>()
        .AddSingleton<PhotoUploadService>()
        .AddSingleton<PhotoMaker>()
        .AddSingleton<PhotoPurger>()
        .AddSingleton<PhotoAccess>()
        .AddSingleton<DownloadService>()
        .AddSingleton<PhotoArchive>()
        .AddSingleton<GalleryVisits>()
        .AddSingleton<ShootQueries>()
        .AddSingleton<GalleryQueries>()
        .AddSingleton<PublicPortfolioQueries>();
}
