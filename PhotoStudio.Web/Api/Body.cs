using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using PhotoStudio.Web.Api.Json;

namespace PhotoStudio.Web.Api;

/// <summary>A body that was read, or why it could not be.</summary>
public interface IBody
{
    /// <summary>400, 413 or 415; null when it was read.</summary>
    ApiAnswer? Failure { get; }

    /// <summary>As sent.</summary>
    ReadOnlyMemory<byte> Bytes { get; }
}

/// <summary>The JSON body of a request. Reading never throws: <see cref="BodyFilter"/> answers what went wrong before the endpoint runs.</summary>
public sealed class Body<T>(T? value, ReadOnlyMemory<byte> bytes, ApiAnswer? failure) : IBody, IEndpointParameterMetadataProvider
    where T : class, new()
{
    /// <summary>What was sent; an empty body says nothing at all.</summary>
    public T Value { get; } = value ?? new T();

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public ApiAnswer? Failure { get; } = failure;

    public static async ValueTask<Body<T>?> BindAsync(HttpContext http, ParameterInfo parameter)
    {
        var (bytes, failure) = await RawBody.ReadAsync(http);
        if (failure is not null || bytes.Length == 0) return new Body<T>(null, bytes, failure);
        try
        {
            var value = JsonSerializer.Deserialize<T>(bytes.Span, ApiJson.Options);
            return new Body<T>(value, bytes, value is null ? ApiProblems.Unreadable("The body is null. Send a JSON object.") : null);
        }
        catch (JsonException wrong)
        {
            return new Body<T>(null, bytes, RawBody.Explain(wrong));
        }
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new JsonBody(typeof(T)));
}

/// <summary>What a body looks like, for the document alone: routing must not choose by it, so that an empty body or a wrong type is answered here.</summary>
internal sealed record JsonBody(Type RequestType) : IAcceptsMetadata
{
    public IReadOnlyList<string> ContentTypes => [];

    public bool IsOptional => true;
}
