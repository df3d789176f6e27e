using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using PhotoStudio.Web.Account;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Hosting;

/// <summary>Cookies for browsers, bearer tokens for scripts; the request says which it is.</summary>
internal static class Schemes
{
    public const string Either = "Studio";
    public const string Bearer = "StudioBearer";

    private static readonly TimeSpan CookieLife = TimeSpan.FromDays(14);

    public static IServiceCollection AddStudioSchemes(this IServiceCollection services)
    {
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = Choose)
            .AddBearerToken(IdentityConstants.BearerScheme, options =>
            {
                options.BearerTokenExpiration = TimeSpan.FromHours(1);
                options.RefreshTokenExpiration = TimeSpan.FromDays(14);
            })
            .AddScheme<AuthenticationSchemeOptions, CheckedBearerHandler>(Bearer, null)
            .AddIdentityCookies(cookies =>
            {
                cookies.ApplicationCookie!.Configure(Application);
                cookies.ExternalCookie!.Configure(cookie => Secure(cookie, "__Host-studio-external"));
                cookies.TwoFactorUserIdCookie!.Configure(cookie => Secure(cookie, "__Host-studio-second"));
                cookies.TwoFactorRememberMeCookie!.Configure(cookie => Secure(cookie, "__Host-studio-remembered"));
            });
        services.AddAuthorization();
        return services;
    }

    private static string Choose(HttpContext context) =>
        context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? Bearer : IdentityConstants.ApplicationScheme;

    private static void Application(CookieAuthenticationOptions cookie)
    {
        Secure(cookie, "__Host-studio");
        (cookie.ExpireTimeSpan, cookie.SlidingExpiration) = (CookieLife, true);
        (cookie.LoginPath, cookie.LogoutPath, cookie.AccessDeniedPath, cookie.ReturnUrlParameter) =
            (AccountPaths.SignIn, AccountPaths.SignOut, AccountPaths.NotYours, "returnUrl");
        var (toSignIn, toRefusal) = (cookie.Events.OnRedirectToLogin, cookie.Events.OnRedirectToAccessDenied);
        cookie.Events.OnRedirectToLogin = context =>
            ApiPaths.Has(context.Request) ? ApiRefusals.NotSignedInAsync(context.HttpContext) : toSignIn(context);
        cookie.Events.OnRedirectToAccessDenied = context =>
            ApiPaths.Has(context.Request) ? ApiRefusals.NotAllowedAsync(context.HttpContext) : toRefusal(context);
    }

    private static void Secure(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    }
}
