using System.Globalization;
using System.Text;
using System.Text.Json;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>Calls the API as the people of the cast do.</summary>
[Collection(ApiCollection.Name)]
public abstract class ApiTests(StudioApp app)
{
    private static int days;

    protected StudioApp App { get; } = app;

    protected Person Ada => App.Cast.Ada;

    protected Person Sam => App.Cast.Sam;

    protected Person Clara => App.Cast.Clara;

    protected Person Otto => App.Cast.Otto;

    protected static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>A day that no other test uses, so that nothing clashes by chance.</summary>
    protected static string FreeDay() => Day(Today.AddDays(30 + (2 * Interlocked.Increment(ref days))));

    protected static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    protected Task<ApiReply> GetAsync(Person? person, string path) => SendAsync(person, HttpMethod.Get, path);

    protected Task<ApiReply> PostAsync(Person? person, string path, object? body = null, params (string Name, string Value)[] headers) =>
        SendAsync(person, HttpMethod.Post, path, body, headers);

    protected Task<ApiReply> PutAsync(Person? person, string path, object? body = null, params (string Name, string Value)[] headers) =>
        SendAsync(person, HttpMethod.Put, path, body, headers);

    /// <summary>A text is sent as it is, anything else as JSON, nothing as an empty body.</summary>
    protected async Task<ApiReply> SendAsync(Person? person, HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        using var http = await App.Cast.CallAsync(person);
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return await ApiReply.OfAsync(answer);
    }

    /// <summary>The row that must have come back.</summary>
    protected static ApiReply Done(ApiReply reply)
    {
        Assert.True(reply.Status is 200 or 201, $"{reply.Status} {reply.Text}");
        return reply;
    }
}
