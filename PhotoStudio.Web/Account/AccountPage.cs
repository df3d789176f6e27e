using System.Globalization;
using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Account;

/// <summary>What the static account pages share: the request, who asks, and what is wrong with what was sent.</summary>
public abstract class AccountPage : ComponentBase
{
    [CascadingParameter] protected HttpContext Http { get; set; } = default!;

    [CascadingParameter(Name = "StudioName")] protected string Studio { get; set; } = "PhotoStudio";

    [Inject] protected AccountNavigation Go { get; set; } = default!;

    [Inject] private TryLimits Limits { get; set; } = default!;

    protected CancellationToken Cancel => Http.RequestAborted;

    protected Actor Actor => ClaimsActor.Of(Http.User);

    protected Problem? Problem { get; private set; }

    /// <summary>What belongs to no field.</summary>
    protected string? General => Problem is null or Invalid ? null : Problem.Detail;

    /// <summary>The message beside the field of this name.</summary>
    protected string? ErrorOf(string field) => (Problem as Invalid)?.Errors.FirstOrDefault(error => error.Field == field)?.Message;

    /// <summary>True when it succeeded; else the page shows why.</summary>
    protected bool Accept(Problem? problem)
    {
        Problem = problem;
        if (problem is not TooManyTries tries) return problem is null;
        Http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Http.Response.Headers.RetryAfter = tries.Seconds.ToString(CultureInfo.InvariantCulture);
        return false;
    }

    /// <summary>Counts a try of this network address; false when it has had too many.</summary>
    protected bool MayTry(TryKind kind)
    {
        var address = Http.Connection.RemoteIpAddress;
        if (Limits.WaitFor(kind, address) is { } wait) return Accept(TooManyTries.For(wait));
        Limits.Note(kind, address);
        return true;
    }
}
