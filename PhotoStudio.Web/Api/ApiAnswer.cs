using System.Globalization;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using PhotoStudio.Web.Api.Json;

namespace PhotoStudio.Web.Api;

/// <summary>What an endpoint answers: a status, a body as JSON text, and the headers that go with a row. Whole before it is sent, so that it can be kept and given again.</summary>
public sealed record ApiAnswer(int Status, string? Json, string? Location = null, string? ETag = null) : IResult, IStatusCodeHttpResult
{
    public const string ProblemType = "application/problem+json";

    public static readonly ApiAnswer NoContent = new(StatusCodes.Status204NoContent, null);

    /// <summary>When to try again; with 429.</summary>
    public TimeSpan? RetryAfter { get; init; }

    int? IStatusCodeHttpResult.StatusCode => Status;

    /// <summary>A list or a sum: no row of its own, so no ETag.</summary>
    public static ApiAnswer Ok<T>(T body) => new(StatusCodes.Status200OK, Text(body));

    /// <summary>One row, with its version as the ETag.</summary>
    public static ApiAnswer Row<T>(T body, Guid version) => Ok(body) with { ETag = $"\"{version}\"" };

    /// <summary>201: what was made, and where it is found.</summary>
    public ApiAnswer CreatedAt(string location) => this with { Status = StatusCodes.Status201Created, Location = location };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "private, no-store";
        if (Location is not null) response.Headers.Location = Location;
        if (ETag is not null) response.Headers[HeaderNames.ETag] = ETag;
        if (RetryAfter is { } wait) response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (Json is null) return Task.CompletedTask;
        response.ContentType = Status >= 400 ? ProblemType : "application/json; charset=utf-8";
        return response.WriteAsync(Json, httpContext.RequestAborted);
    }

    internal static string Text<T>(T body) => JsonSerializer.Serialize(body, ApiJson.Options);
}
