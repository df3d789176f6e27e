using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>Random and hostile requests at every endpoint: never a 5xx, never a stack trace. The seed is fixed, so that a failure comes again.</summary>
public sealed class HostileTests(StudioApp app) : ApiWorld(app)
{
    private const int Rounds = 12;

    private static readonly string[] Fields =
    [
        "sessionType", "date", "startTime", "location", "packageId", "addOnIds", "discountCode", "clientId", "clientName", "clientEmail", "source", "notes", "sessionId", "lines", "amount",
        "taxRate", "durationMinutes", "photographerId", "discount", "validUntil", "override", "reason", "money", "kind", "method", "dueDate", "draft", "action", "name", "email",
        "role", "password", "price", "included", "position", "archived", "currency", "timeZone", "culture", "paper", "defaultTaxRate", "bufferMinutes", "invoiceFormat",
    ];

    private static readonly string[] Values =
    [
        "null", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "0", "-1", "1e28", "79228162514264337593543950335", "1e99999", "0.0001", "true", "[]", "{}", "[null]", "[[]]", "[{}]",
        "[{\"description\":\"x\",\"quantity\":1e27,\"unitPrice\":1e27}]", "{\"percent\":1e9}", "{\"percent\":1,\"amount\":1}", "\"0001-01-01\"", "\"9999-12-31\"", "\"24:00\"",
        "\"refund\"", "\"void\"", "\"markPaid\"", "\"reject\"", "\"Admin\"", "\"{number:" + new string('0', 400) + "}\"", "\"{0}\"", "\"zz-ZZ\"", "\"=cmd()\"", "2147483648",
    ];

    private static readonly string[] Raw = ["{", "[]", "null", "\"x\"", "{\"a\":NaN}", new string('[', 5000), "{\"amount\":1,\"amount\":\"x\"}", "\u0000"];

    private static readonly string[] Queries =
        ["", "?page=-1", "?page=%00&sort=%FF", "?from=9999-12-31&to=0001-01-01", "?search=%25_%5B%27", "?status=,,&state=all", "?client=%ED%A0%80", "?page=1000000&pageSize=200"];

    private readonly Random random = new(20261123);

    [Fact]
    public async Task Nothing_a_caller_sends_breaks_the_server()
    {
        string[] ids = [(await RequestAsync()).Id, (await QuotedAsync()).Id, (await BookedAsync()).Id, (await StandaloneAsync(true)).Id, (await InvoicedAsync()).Id, "%00", "..%2f"];
        foreach (var (method, path) in Routes())
        {
            for (var round = 0; round < Rounds; round++)
            {
                var target = path.Replace("{id}", Pick(ids), StringComparison.Ordinal) + Pick(Queries);
                var body = method is "POST" or "PUT" ? Body() : null;
                var reply = await SendAsync(Pick([Sam, Ada, Clara]), new HttpMethod(method), target, body, ("If-Match", Pick(["*", "*", "x", "\"\""])));
                Assert.True(reply.Status < 500, $"{method} {target} {body}: {reply.Status} {reply.Text}");
                Assert.DoesNotContain("   at ", reply.Text, StringComparison.Ordinal);
            }
        }
    }

    private IEnumerable<(string Method, string Path)> Routes() => App.Get<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
        .SelectMany(group => group.Items)
        .Where(route => route.RelativePath!.StartsWith("api/", StringComparison.Ordinal) && !route.RelativePath.Contains("users", StringComparison.Ordinal))
        .Select(route => (route.HttpMethod!, "/" + route.RelativePath));

    private string Body()
    {
        if (random.Next(8) == 0) return Pick(Raw);
        var fields = new Dictionary<string, string> { ["sessionType"] = "\"event\"", ["clientName"] = "\"Mia\"", ["amount"] = "5", ["reason"] = "\"r\"", ["override"] = "true" };
        for (var count = random.Next(1, 6); count > 0; count--) fields[Pick(Fields)] = Pick(Values);
        return "{" + string.Join(',', fields.Select(field => $"{JsonSerializer.Serialize(field.Key)}:{field.Value}")) + "}";
    }

    private T Pick<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];
}
