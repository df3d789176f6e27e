using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>Makes rows of Clara's in a wanted state, over HTTP as everybody does.</summary>
public abstract class ApiWorld(StudioApp app) : ApiTests(app)
{
    protected static object[] OneLine { get; } = [new { description = "Full day", quantity = 1.5, unitPrice = 100.50, taxRate = 19 }];

    protected object Offer(string? day = null) => new { sessionType = "wedding", clientId = Clara.ClientId, date = day ?? FreeDay(), startTime = "10:00", lines = OneLine };

    protected async Task<ApiReply> RequestAsync() => Done(await PostAsync(Clara, "/api/sessions/request", new { sessionType = "wedding", date = FreeDay() }));

    protected async Task<ApiReply> QuotedAsync() => Done(await PostAsync(Sam, "/api/sessions/quote", Offer()));

    protected async Task<ApiReply> BookedAsync(string? day = null) => Done(await PostAsync(Sam, "/api/sessions/booking", Offer(day)));

    protected async Task<ApiReply> CancelledAsync() => Done(await PutAsync(Sam, $"/api/sessions/{(await BookedAsync()).Id}/cancel", new { reason = "Rain" }));

    protected async Task<ApiReply> InvoicedAsync() => Done(await PostAsync(Sam, $"/api/sessions/{(await BookedAsync()).Id}/invoice"));

    protected async Task<ApiReply> StandaloneAsync(bool draft) =>
        Done(await PostAsync(Sam, "/api/invoices/standalone", new { clientId = Clara.ClientId, amount = 100, draft }));

    protected async Task<ApiReply> CreditedAsync() => Done(await PostAsync(Ada, $"/api/invoices/{(await StandaloneAsync(false)).Id}/credit", new { reason = "Rain" }));

    /// <summary>A path whose {word} stands for a row in that state.</summary>
    protected async Task<string> PathAsync(string template)
    {
        var (from, to) = (template.IndexOf('{', StringComparison.Ordinal), template.IndexOf('}', StringComparison.Ordinal));
        return from < 0 ? template : template[..from] + await IdAsync(template[(from + 1)..to]) + template[(to + 1)..];
    }

    private async Task<string> IdAsync(string word) => word switch
    {
        "request" => (await RequestAsync()).Id,
        "quoted" => (await QuotedAsync()).Id,
        "booked" => (await BookedAsync()).Id,
        "cancelled" => (await CancelledAsync()).Id,
        "invoiced" => (await InvoicedAsync())["sessionId"].GetString()!,
        "draft" => (await StandaloneAsync(true)).Id,
        "issued" => (await StandaloneAsync(false)).Id,
        "credited" => (await CreditedAsync())["invoiceId"].GetString()!,
        "credit" => (await CreditedAsync()).Location!["/api/invoices/".Length..],
        "client" => Clara.ClientId.ToString()!,
        "user" => Otto.User.Id.ToString(),
        "type" => (await GetAsync(null, "/api/session-types"))["items"][0].GetProperty("id").GetString()!,
        "package" => Done(await PostAsync(Sam, "/api/packages", new { name = "Half day", sessionType = "Family", price = 250 })).Id,
        "addOn" => Done(await PostAsync(Sam, "/api/add-ons", new { name = "Album", price = 90.5 })).Id,
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, null),
    };
}
