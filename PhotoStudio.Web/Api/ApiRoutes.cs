using PhotoStudio.Web.Features.Clients;
using PhotoStudio.Web.Features.Invoicing;
using PhotoStudio.Web.Features.Pricing;
using PhotoStudio.Web.Features.Sessions;
using PhotoStudio.Web.Features.Settings;
using PhotoStudio.Web.Api.OpenApi;
using PhotoStudio.Web.Features.Users;

namespace PhotoStudio.Web.Api;

/// <summary>Every route of the API.</summary>
public static class ApiRoutes
{
    public const string Root = "/api";

    public static void MapStudioApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Root);
        api.AddEndpointFilter<RouteGroupBuilder, BodyFilter>();
        api.AddEndpointFilter<RouteGroupBuilder, IdempotencyFilter>();
        api.MapSessions();
        api.MapInvoices();
        api.MapReceipts();
        api.MapClients();
        api.MapUsers();
        api.MapSessionTypes();
        api.MapPackages();
        api.MapAddOns();
        api.MapSettings();
        app.MapApiDocument();
    }
}
