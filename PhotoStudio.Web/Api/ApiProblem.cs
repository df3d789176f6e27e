using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Web.Api;

/// <summary>A failure as the API says it (RFC 9457).</summary>
public sealed record ApiProblem
{
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    /// <summary>A sentence that a user may see.</summary>
    public required string Detail { get; init; }

    /// <summary>Messages by the JSON name of the field: <c>lines[0].quantity</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>What can be done instead.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? AllowedActions { get; init; }

    /// <summary>The sessions that hold the slot.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ClashDto>? Clashes { get; init; }

    /// <summary>The one place where kinds of problems become statuses.</summary>
    public static ApiProblem Of(Problem problem) => Of(StatusOf(problem.Kind), problem.Detail) with
    {
        Errors = problem is Invalid invalid ? ByField(invalid.Errors) : null,
        AllowedActions = problem switch
        {
            SessionRefused refused => [.. refused.AllowedActions.Select(CamelCase.Of)],
            InvoiceRefused refused => [.. refused.AllowedActions.Select(CamelCase.Of)],
            _ => null,
        },
        Clashes = problem is SlotTaken taken ? [.. taken.Clashes.Select(clash => new ClashDto(clash.SessionId, clash.Date, clash.StartTime, clash.DurationMinutes))] : null,
    };

    public static ApiProblem Of(int status, string detail) => new()
    {
        Type = $"https://www.rfc-editor.org/rfc/rfc9110#status.{status}",
        Title = ReasonPhrases.GetReasonPhrase(status),
        Status = status,
        Detail = detail,
    };

    public static Dictionary<string, string[]> ByField(IEnumerable<FieldError> errors) =>
        errors.GroupBy(error => error.Field, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(error => error.Message).Distinct().ToArray());

    private static int StatusOf(ProblemKind kind) => kind switch
    {
        ProblemKind.NotSignedIn => StatusCodes.Status401Unauthorized,
        ProblemKind.NotAllowed => StatusCodes.Status403Forbidden,
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.Stale => StatusCodes.Status412PreconditionFailed,
        ProblemKind.Conflict => StatusCodes.Status409Conflict,
        ProblemKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        ProblemKind.TooOften => StatusCodes.Status429TooManyRequests,
        ProblemKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ProblemKind.UnknownType => StatusCodes.Status415UnsupportedMediaType,
    };
}

/// <summary>A session that holds the wanted slot.</summary>
public sealed record ClashDto(Guid SessionId, DateOnly Date, TimeOnly StartTime, int DurationMinutes);

/// <summary>Problems as answers.</summary>
public static class ApiProblems
{
    public static ApiAnswer ToAnswer(this Problem problem) => ApiProblem.Of(problem).ToAnswer() with { RetryAfter = problem is Invalid { Wait: { } wait } ? wait : null };

    public static ApiAnswer ToAnswer(this ApiProblem problem) => new(problem.Status, ApiAnswer.Text(problem));

    /// <summary>400: what was sent cannot be read.</summary>
    public static ApiAnswer Unreadable(string detail) => ApiProblem.Of(StatusCodes.Status400BadRequest, detail).ToAnswer();
}
