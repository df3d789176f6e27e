using Microsoft.Net.Http.Headers;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Api;

/// <summary>Who calls, and which version of a row they saw.</summary>
/// <param name="Actor">From the claims of the cookie or the token.</param>
/// <param name="Seen">From If-Match; null when it was not sent.</param>
public sealed record Caller(Actor Actor, Guid? Seen, CancellationToken Cancel)
{
    public static ValueTask<Caller?> BindAsync(HttpContext http) =>
        ValueTask.FromResult<Caller?>(new Caller(ClaimsActor.Of(http.User), SeenBy(http.Request), IsKeyed(http.Request) ? CancellationToken.None : http.RequestAborted));

    /// <summary>The row a path names. What is no id names no row.</summary>
    public RowRef Row(string id) => new(IdOf(id), Seen);

    /// <summary>Where a change was laid on top of a row just read: a stale one is news only to who named a version, to anybody else another writer was quicker.</summary>
    public ApiAnswer Explain(Problem problem) => (problem is Stale && Seen is null ? new ChangedMeanwhile() : problem).ToAnswer();

    public static Guid IdOf(string id) => Guid.TryParseExact(id, "D", out var known) ? known : Guid.Empty;

    /// <summary>A request with a key runs to its end although the caller has gone: the answer is kept for the next time.</summary>
    private static bool IsKeyed(HttpRequest request) => HttpMethods.IsPost(request.Method) && request.Headers.ContainsKey(IdempotencyFilter.Header);

    /// <summary>Our ETags are single strong ones; anything else matches no version.</summary>
    private static Guid? SeenBy(HttpRequest request)
    {
        var sent = request.Headers[HeaderNames.IfMatch].ToString().Trim();
        if (sent is "" or "*") return null;
        return sent.Length > 2 && sent[0] == '"' && sent[^1] == '"' && Guid.TryParseExact(sent[1..^1], "D", out var version) ? version : Guid.Empty;
    }
}
