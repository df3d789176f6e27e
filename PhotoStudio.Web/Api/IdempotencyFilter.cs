using System.Security.Cryptography;
using System.Text;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Idempotency;

namespace PhotoStudio.Web.Api;

/// <summary>Heeds Idempotency-Key on POST: what is sent twice runs once.</summary>
internal sealed class IdempotencyFilter(IdempotencyService keys) : IEndpointFilter
{
    public const string Header = "Idempotency-Key";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var text = http.Request.Headers[Header].ToString();
        var caller = context.Arguments.OfType<Caller>().FirstOrDefault();
        if (!HttpMethods.IsPost(http.Request.Method) || text.Length == 0 || caller?.Actor.UserId is not { } userId) return await next(context);
        if (text.Length > IdempotencyService.MostLength) return new Invalid(Header, $"At most {IdempotencyService.MostLength} characters.").ToAnswer();
        var key = new IdempotencyKey(userId, text, Fingerprint(context));
        var (kept, problem) = await keys.BeginAsync(key, CancellationToken.None);
        if (problem is not null) return problem.ToAnswer();
        return kept is null ? await RunAsync(key, context, next) : new ApiAnswer(kept.Status, kept.Json, kept.Location, kept.ETag);
    }

    /// <summary>A key whose command failed in a way nobody expected, or was told to wait, is free again: nothing of it was stored.</summary>
    private async Task<object?> RunAsync(IdempotencyKey key, EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            var result = await next(context);
            if (result is ApiAnswer { RetryAfter: null } answer) await keys.CompleteAsync(key, new KeptAnswer(answer.Status, answer.Json, answer.Location, answer.ETag));
            else await keys.ForgetAsync(key);
            return result;
        }
        catch
        {
            await keys.ForgetAsync(key);
            throw;
        }
    }

    private static string Fingerprint(EndpointFilterInvocationContext context)
    {
        var request = context.HttpContext.Request;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        if (context.Arguments.OfType<IBody>().FirstOrDefault() is { } body) hash.AppendData(body.Bytes.Span);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
