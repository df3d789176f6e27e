using Microsoft.AspNetCore.Mvc;

namespace PhotoStudio.Web.Api;

/// <summary>What the API answers before an endpoint is reached.</summary>
internal static class ApiRefusals
{
    public static Task NotSignedInAsync(HttpContext context, string detail = "Sign in first.") => WriteAsync(context, StatusCodes.Status401Unauthorized, detail);

    public static Task NotAllowedAsync(HttpContext context) => WriteAsync(context, StatusCodes.Status403Forbidden, "Your account may not do this.");

    public static async Task WriteAsync(HttpContext context, int status, string detail)
    {
        context.Response.StatusCode = status;
        await context.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails { Status = status, Detail = detail },
        });
    }
}
