using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Account;

namespace PhotoStudio.Web.Api;

/// <summary>What a script sends to sign in; <paramref name="TwoFactorCode"/> only where two-factor is on.</summary>
public sealed record LoginRequest(string? Email, string? Password, string? TwoFactorCode = null);

/// <summary>What a script sends for a new access token.</summary>
public sealed record RefreshRequest(string? RefreshToken);

/// <summary>Signing in for scripts.</summary>
internal static class AuthApi
{
    public static void MapAuthApi(this IEndpointRouteBuilder app)
    {
        var auth = app.MapGroup("/api/auth").WithTags("Sign-in").AllowAnonymous().DisableAntiforgery();
        auth.MapPost("/login", LoginAsync).WithName("Login").WithSummary("Sign in and get a bearer token.")
            .ProducesProblem(401).ProducesValidationProblem(422).ProducesProblem(429);
        auth.MapPost("/refresh", RefreshAsync).WithName("Refresh").WithSummary("Trade a refresh token for a new bearer token.")
            .ProducesProblem(401).ProducesValidationProblem(422);
    }

    private static async Task<Results<Ok<TokenAnswer>, ProblemHttpResult>> LoginAsync(LoginRequest body, SignInDoor door, BearerTokens tokens, HttpContext context)
    {
        var check = await door.CheckAsync(body.Email, body.Password);
        if (!check.Succeeded) return Refuse(check.Problem, context);
        if (await door.CheckCodeAsync(check.Value, body.TwoFactorCode) is { } problem) return Refuse(problem, context);
        return TypedResults.Ok(await tokens.IssueAsync(check.Value));
    }

    private static async Task<Results<Ok<TokenAnswer>, ProblemHttpResult>> RefreshAsync(RefreshRequest body, BearerTokens tokens, HttpContext context)
    {
        var renewed = await tokens.RefreshAsync(body.RefreshToken);
        return renewed.Succeeded ? TypedResults.Ok(renewed.Value) : Refuse(renewed.Problem, context);
    }

    private static ProblemHttpResult Refuse(Problem problem, HttpContext context)
    {
        if (problem is TooManyTries tries)
        {
            context.Response.Headers.RetryAfter = tries.Seconds.ToString(CultureInfo.InvariantCulture);
            return TypedResults.Problem(problem.Detail, statusCode: StatusCodes.Status429TooManyRequests);
        }

        if (problem is not Invalid invalid) return TypedResults.Problem(problem.Detail, statusCode: StatusCodes.Status401Unauthorized);
        var errors = invalid.Errors.GroupBy(error => error.Field).ToDictionary(field => field.Key, field => (object?)field.Select(error => error.Message).ToArray());
        return TypedResults.Problem(problem.Detail, statusCode: StatusCodes.Status422UnprocessableEntity, extensions: [new("errors", errors)]);
    }
}
