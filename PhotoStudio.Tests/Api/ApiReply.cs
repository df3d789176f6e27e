using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace PhotoStudio.Tests.Api;

/// <summary>What came back over HTTP.</summary>
public sealed record ApiReply(int Status, string Text, string? ContentType, string? Location, string? ETag)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public JsonElement this[string name] => Json.GetProperty(name);

    public string Id => this["id"].GetString()!;

    /// <summary>The fields of an object, in the order they are written.</summary>
    public static string FieldsOf(JsonElement json) => string.Join(' ', json.EnumerateObject().Select(field => field.Name));

    /// <summary>The fields that a problem names.</summary>
    public string Errors => FieldsOf(this["errors"]);

    public string Actions => string.Join(' ', this["allowedActions"].EnumerateArray().Select(action => action.GetString()));

    public static async Task<ApiReply> OfAsync(HttpResponseMessage answer) => new(
        (int)answer.StatusCode,
        await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
        answer.Content.Headers.ContentType?.MediaType,
        answer.Headers.Location?.ToString(),
        answer.Headers.TryGetValues(HeaderNames.ETag, out var tags) ? tags.Single() : null);
}
