using Microsoft.Extensions.DependencyInjection;

namespace PhotoStudio.Domain.Reviews;

/// <summary>Registers what reviews need.</summary>
internal static class ReviewServices
{
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddSingleton<ReviewLinks>()
        .AddSingleton<ReviewService>()
        .AddSingleton<ModerationService>()
        .AddSingleton<ReviewInvitationService>()
        .AddSingleton<ReviewQueries>()
        .AddSingleton<ReviewInvitationQueries>()
        .AddSingleton<PublicReviewQueries>()
        .AddSingleton<OwnReviewQueries>();
}
