using PhotoStudio.Web.Api.Json;
using PhotoStudio.Web.Api.OpenApi;
using PhotoStudio.Web.Features.Invoicing;
using PhotoStudio.Web.Features.Sessions;

namespace PhotoStudio.Web.Api;

/// <summary>What the API needs of the host.</summary>
public static class ApiHosting
{
    public static IServiceCollection AddStudioApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.AddSingleton<SessionAnswers>().AddSingleton<InvoiceAnswers>();
        return services.AddApiDocument();
    }
}
