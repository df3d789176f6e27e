using System.Net;
using System.Text.Json;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>The OpenAPI document against the contract, which is written out here by hand.</summary>
public sealed class DocumentTests(StudioApp app) : ApiTests(app)
{
    private static readonly string[] Routes =
    [
        "POST /api/auth/login", "POST /api/auth/refresh",
        "POST /api/sessions/request", "POST /api/sessions/quote", "POST /api/sessions/booking", "GET /api/sessions", "GET /api/sessions/{id}", "PUT /api/sessions/{id}",
        "PUT /api/sessions/{id}/book", "PUT /api/sessions/{id}/paid", "PUT /api/sessions/{id}/reopen", "PUT /api/sessions/{id}/cancel", "PUT /api/sessions/{id}/accept",
        "PUT /api/sessions/{id}/decline", "POST /api/sessions/{id}/payments", "POST /api/sessions/{id}/invoice", "GET /api/sessions/metrics",
        "POST /api/invoices/standalone", "GET /api/invoices", "GET /api/invoices/{id}", "GET /api/invoices/{id}/pdf", "PUT /api/invoices/{id}", "DELETE /api/invoices/{id}",
        "POST /api/invoices/{id}/payments", "POST /api/invoices/{id}/credit",
        "GET /api/users", "POST /api/users", "GET /api/users/{id}", "PUT /api/users/{id}",
        "GET /api/clients", "POST /api/clients", "GET /api/clients/{id}", "PUT /api/clients/{id}",
        "GET /api/session-types", "POST /api/session-types", "GET /api/session-types/{id}", "PUT /api/session-types/{id}",
        "GET /api/packages", "POST /api/packages", "GET /api/packages/{id}", "PUT /api/packages/{id}",
        "GET /api/add-ons", "POST /api/add-ons", "GET /api/add-ons/{id}", "PUT /api/add-ons/{id}",
        "GET /api/settings", "PUT /api/settings",
    ];

    private async Task<JsonElement> ReadAsync() => (await GetAsync(null, "/openapi/v1.json")).Json;

    [Fact]
    public async Task The_routes_are_those_of_the_contract()
    {
        var paths = (await ReadAsync()).GetProperty("paths").EnumerateObject();

        var routes = paths.SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}"));

        Assert.Equal(Routes.Order(StringComparer.Ordinal), routes.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("post /api/sessions/request", "201", "sessionType date startTime location message packageId addOnIds discountCode clientId clientName clientEmail clientPhone source notes")]
    [InlineData("post /api/sessions/quote", "200", "sessionId lines amount taxRate durationMinutes photographerId discount validUntil override sessionType date startTime location message packageId addOnIds discountCode clientId clientName clientEmail clientPhone source notes")]
    [InlineData("put /api/sessions/{id}", "200", "date startTime durationMinutes photographerId location notes lines discount override")]
    [InlineData("put /api/sessions/{id}/book", "200", "date startTime durationMinutes photographerId location notes lines discount override")]
    [InlineData("put /api/sessions/{id}/paid", "200", "date method reference")]
    [InlineData("put /api/sessions/{id}/cancel", "200", "reason money")]
    [InlineData("put /api/sessions/{id}/decline", "200", "reason")]
    [InlineData("put /api/sessions/{id}/reopen", "200", "override")]
    [InlineData("post /api/sessions/{id}/payments", "201", "kind amount date method reference reason")]
    [InlineData("post /api/sessions/{id}/invoice", "201", "dueDate notes")]
    [InlineData("post /api/invoices/standalone", "201", "clientId clientName clientEmail sessionId lines amount description taxRate discount dueDate notes draft")]
    [InlineData("put /api/invoices/{id}", "200", "dueDate notes lines discount action date method reference")]
    [InlineData("post /api/invoices/{id}/credit", "201", "reason amount lines")]
    [InlineData("post /api/clients", "201", "name email phone address taxId notes")]
    [InlineData("post /api/users", "201", "name email phone role password action")]
    [InlineData("put /api/settings", "200", "currency timeZone culture paper pricesIncludeTax defaultTaxRate dueDays quoteValidDays bufferMinutes bookOnAcceptance invoiceFormat")]
    public async Task Bodies_have_the_fields_of_the_contract(string operation, string success, string fields)
    {
        var document = await ReadAsync();
        var described = Operation(document, operation);

        var body = Follow(document, described.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema"));

        Assert.Equal(fields, ApiReply.FieldsOf(body.GetProperty("properties")));
        Assert.True(described.GetProperty("responses").TryGetProperty(success, out _));
    }

    [Theory]
    [InlineData("post /api/sessions/booking", "201 400 401 403 409 415 422")]
    [InlineData("put /api/sessions/{id}/book", "200 400 401 403 404 409 412 415 422")]
    [InlineData("post /api/sessions/{id}/invoice", "201 400 401 403 404 409 412 415 422")]
    [InlineData("post /api/invoices/{id}/credit", "201 400 401 403 404 409 412 415 422")]
    [InlineData("get /api/invoices", "200 400 401 403 422")]
    [InlineData("get /api/packages", "200 400 422")]
    [InlineData("delete /api/invoices/{id}", "204 401 403 404 409 412")]
    public async Task Operations_name_the_statuses_they_answer(string operation, string statuses)
    {
        var responses = Operation(await ReadAsync(), operation).GetProperty("responses");

        Assert.Equal(statuses, string.Join(' ', responses.EnumerateObject().Select(response => response.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Values_are_described_as_they_are_written()
    {
        var document = await ReadAsync();
        var session = document.GetProperty("components").GetProperty("schemas").GetProperty("SessionDto").GetProperty("properties");

        Assert.Equal("decimal", session.GetProperty("total").GetProperty("format").GetString());
        Assert.Equal("recordPayment", session.GetProperty("allowedActions").GetProperty("items").GetProperty("enum")[4].GetString());
        Assert.Equal("request", Follow(document, session.GetProperty("status")).GetProperty("enum")[0].GetString());
        Assert.DoesNotContain("OptionalOf", document.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_to_try_it_runs_under_the_apps_own_script_rules()
    {
        using var http = await App.Cast.CallAsync(null);
        using var page = await http.GetAsync("/api/docs/");
        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());

        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        var nonce = page.Headers.GetValues("Content-Security-Policy").Single().Split("'nonce-")[1].Split('\'')[0];
        Assert.Equal(html.Split("<script").Length - 1, html.Split($"nonce=\"{nonce}\"").Length - 1);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
    }

    private static JsonElement Operation(JsonElement document, string operation) =>
        document.GetProperty("paths").GetProperty(operation.Split(' ')[1]).GetProperty(operation.Split(' ')[0]);

    private static JsonElement Follow(JsonElement document, JsonElement schema) => schema.TryGetProperty("$ref", out var reference)
        ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
        : schema;
}
