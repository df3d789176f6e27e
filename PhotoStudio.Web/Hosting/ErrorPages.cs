using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace PhotoStudio.Web.Hosting;

/// <summary>What is shown in place of a page that failed or is not there.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this IApplicationBuilder pages)
    {
        pages.UseExceptionHandler("/error", createScopeForErrors: true);
        pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        pages.Use((context, next) =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null) BeginAgain(context);
            return next(context);
        });
    }

    /// <summary>The page that tells of a failure is read, whatever was sent: a form that failed must not be handled, nor its token checked, a second time.</summary>
    private static void BeginAgain(HttpContext context)
    {
        context.Request.Method = HttpMethods.Get;
        (context.Request.ContentType, context.Request.ContentLength, context.Request.Body) = (null, null, Stream.Null);
        context.Features.Set<IFormFeature>(null);
        context.Features.Set<IAntiforgeryValidationFeature>(null);
    }
}
