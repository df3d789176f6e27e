using Microsoft.Extensions.DependencyInjection;

namespace PhotoStudio.Domain.Privacy;

internal static class PrivacyServices
{
    /// <summary>Handing personal data out, and forgetting it.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services) =>
        services.AddSingleton<PersonalDataQueries>().AddSingleton<PersonalDataArchive>().AddSingleton<ErasureService>();
}
