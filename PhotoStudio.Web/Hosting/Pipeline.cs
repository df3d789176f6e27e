using Microsoft.AspNetCore.CookiePolicy;
using PhotoStudio.Web.Account;
using PhotoStudio.Web.Api;
using PhotoStudio.Web.Features.Expenses;
using PhotoStudio.Web.Features.Backup;
using PhotoStudio.Web.Features.Consolidation;
using PhotoStudio.Web.Features.Invoicing;
using PhotoStudio.Web.Features.Outbox;
using PhotoStudio.Web.Features.Portfolio;
using PhotoStudio.Web.Features.Settings;
using PhotoStudio.Web.Features.Site;
using PhotoStudio.Web.Features.Users;
using PhotoStudio.Web.Shell;

namespace PhotoStudio.Web.Hosting;

/// <summary>The order in which a request is dealt with.</summary>
internal static class Pipeline
{
    public static IServiceCollection AddStudioHttp(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddAssetCompression();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.Configure<CookiePolicyOptions>(options => (options.Secure, options.HttpOnly) = (CookieSecurePolicy.Always, HttpOnlyPolicy.Always));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "__Host-studio-form";
            options.Cookie.Path = "/";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.None;
        });
        return services;
    }

    public static void UseStudio(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseSiteHeaders();
        app.UseResponseCompression();
        app.UseWhen(context => !ApiPaths.Has(context.Request), pages => pages.UseErrorPages());
        app.UseWhen(context => ApiPaths.Has(context.Request), api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseCookiePolicy();
        app.UseRouting();
        app.UseReadableQueries();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseCircuitLimits();
        app.UseAntiforgery();
    }

    public static void MapStudio(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapStudioHealth();
        app.MapAuthApi();
        app.MapStudioApi();
        app.MapAccountActions();
        app.MapExpenses();
        app.MapUnsubscribe();
        app.MapPersonalData();
        app.MapBackups();
        app.MapImportReports();
        app.MapLogos();
        app.MapSite();
        app.MapInvoicePictures();
        app.MapOutboxFiles();
        app.MapPhotos();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }
}
