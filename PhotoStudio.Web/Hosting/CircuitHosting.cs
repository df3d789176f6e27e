using System.Globalization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Diagnostics;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Hosting;

/// <summary>Limits on live pages. A page that finds no seat says so; a client that asks for a connection without a page is turned away.</summary>
internal static class CircuitHosting
{
    private const string Hub = "/_blazor";
    private const int LongestMessage = 64 << 10;
    private const int RetrySeconds = 30;

    public static IServiceCollection AddStudioCircuits(this IServiceCollection services)
    {
        services.AddSingleton<CircuitSeats>().AddScoped<CircuitHandler, CircuitSeat>();
        services.AddSignalR(hub => hub.MaximumReceiveMessageSize = LongestMessage);
        return services;
    }

    /// <summary>Before the endpoints, after the sign-in.</summary>
    public static void UseCircuitLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments(Hub + "/negotiate", StringComparison.OrdinalIgnoreCase)) return next(context);
        if (context.RequestServices.GetRequiredService<CircuitSeats>().HasRoomFor(ClaimsActor.Of(context.User))) return next(context);
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    });
}
