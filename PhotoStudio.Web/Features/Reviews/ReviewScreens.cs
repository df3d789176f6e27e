namespace PhotoStudio.Web.Features.Reviews;

/// <summary>Registers what the screens of reviews need.</summary>
internal static class ReviewScreens
{
    public static IServiceCollection AddReviewScreens(this IServiceCollection services) => services.AddSingleton<ReviewsReader>().AddSingleton<ReviewActs>();
}
