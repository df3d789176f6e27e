using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Api;

/// <summary>What endpoints say about themselves: who may call them, and what they answer. The domain checks who acts once more.</summary>
public static class ApiEndpoints
{
    public static TBuilder ForStaff<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.For(nameof(ActorRole.Staff), nameof(ActorRole.Admin));

    public static TBuilder ForAdmins<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.For(nameof(ActorRole.Admin));

    public static TBuilder ForClients<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.For(nameof(ActorRole.Client));

    public static RouteHandlerBuilder Says(this RouteHandlerBuilder endpoint, string summary) => endpoint.WithSummary(summary);

    /// <summary>200 with this, or a problem of one of these statuses.</summary>
    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, params int[] problems) => endpoint.Produces<T>().Refuses(problems);

    /// <summary>201 with the row, or a problem.</summary>
    public static RouteHandlerBuilder Creates<T>(this RouteHandlerBuilder endpoint, params int[] problems) => endpoint
        .Produces<T>(StatusCodes.Status201Created)
        .Refuses([400, 409, 415, 422, .. problems])
        .WithMetadata(TakesIdempotencyKey.Instance);

    /// <summary>200 with the changed row, or a problem; heeds If-Match.</summary>
    public static RouteHandlerBuilder Changes<T>(this RouteHandlerBuilder endpoint, params int[] problems) => endpoint
        .Answers<T>([400, 404, 409, 412, 415, 422, .. problems])
        .WithMetadata(TakesIfMatch.Instance);

    /// <summary>Problems as problem+json. 401, 403 and 429 are added where they can happen.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params int[] problems)
    {
        foreach (var status in problems.Distinct()) endpoint.Produces<ApiProblem>(status, ApiAnswer.ProblemType);
        return endpoint;
    }

    private static TBuilder For<TBuilder>(this TBuilder endpoint, params string[] roles)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(policy => policy.RequireRole(roles)).WithMetadata(new OnlyFor(roles));
}

/// <summary>Which roles may call; for the document.</summary>
internal sealed record OnlyFor(IReadOnlyList<string> Roles);

/// <summary>Marks endpoints that heed Idempotency-Key; for the document.</summary>
internal sealed class TakesIdempotencyKey
{
    public static readonly TakesIdempotencyKey Instance = new();
}

/// <summary>Marks endpoints that heed If-Match; for the document.</summary>
internal sealed class TakesIfMatch
{
    public static readonly TakesIfMatch Instance = new();
}
