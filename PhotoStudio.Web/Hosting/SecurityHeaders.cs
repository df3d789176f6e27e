namespace PhotoStudio.Web.Hosting;

/// <summary>Headers that every answer carries, errors too. An endpoint that needs another value sets it itself.</summary>
internal static class SecurityHeaders
{
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Add(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.TryAdd("Content-Security-Policy", Policy(PageNonce.Of(context)));
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("X-Frame-Options", "SAMEORIGIN");
        headers.TryAdd("Referrer-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (HasSecretInAddress(context.Request)) headers["Referrer-Policy"] = "no-referrer";
        if (HasSecretInAddress(context.Request)) headers["Cache-Control"] = "no-store";
    }

    /// <summary>Scripts only from here or with the page's nonce. MudBlazor writes style attributes, so styles may be inline.</summary>
    private static string Policy(string nonce) =>
        $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static bool HasSecretInAddress(HttpRequest request) => request.Query.ContainsKey("link");
}
