using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>Every route, called by everybody. The expected statuses are written out by hand, in the order Eve (nobody), Clara (the owner), Otto (another client), Sam (staff), Ada (admin).</summary>
public sealed class RouteTests(StudioApp app) : ApiWorld(app)
{
    public static TheoryData<string, string, string, string> Sessions => new()
    {
        { "POST", "/api/sessions/request", "{ \"sessionType\": \"Family\", \"date\": \"2099-05-05\", \"clientName\": \"Mia\" }", "401 201 201 201 201" },
        { "POST", "/api/sessions/quote", "{ \"sessionType\": \"Family\", \"clientName\": \"Mia\", \"amount\": 10 }", "401 403 403 201 201" },
        { "POST", "/api/sessions/quote", "{}", "401 403 403 422 422" },
        { "POST", "/api/sessions/booking", "{ \"sessionType\": \"Family\", \"clientName\": \"Mia\", \"date\": \"2099-06-06\", \"startTime\": \"10:00\", \"override\": true }", "401 403 403 201 201" },
        { "GET", "/api/sessions", "", "401 200 200 200 200" },
        { "GET", "/api/sessions/metrics", "", "401 403 403 200 200" },
        { "GET", "/api/sessions/{request}", "", "401 200 404 200 200" },
        { "GET", "/api/sessions/not-an-id", "", "401 404 404 404 404" },
        { "PUT", "/api/sessions/{request}", "{ \"location\": \"Beach\" }", "401 403 403 200 200" },
        { "PUT", "/api/sessions/not-an-id", "{}", "401 403 403 404 404" },
        { "PUT", "/api/sessions/{quoted}/book", "", "401 403 403 200 200" },
        { "PUT", "/api/sessions/{booked}/book", "", "401 403 403 409 409" },
        { "PUT", "/api/sessions/{booked}/paid", "", "401 403 403 200 200" },
        { "PUT", "/api/sessions/{quoted}/paid", "", "401 403 403 409 409" },
        { "PUT", "/api/sessions/{cancelled}/reopen", "", "401 403 403 200 200" },
        { "PUT", "/api/sessions/{booked}/reopen", "", "401 403 403 409 409" },
        { "PUT", "/api/sessions/{quoted}/cancel", "{ \"reason\": \"Ill\" }", "401 200 404 200 200" },
        { "PUT", "/api/sessions/{booked}/cancel", "{ \"reason\": \"Ill\" }", "401 409 404 200 200" },
        { "PUT", "/api/sessions/{invoiced}/cancel", "{ \"reason\": \"Ill\" }", "401 409 404 409 409" },
        { "PUT", "/api/sessions/{booked}/cancel", "{ \"reason\": \"Ill\", \"money\": \"refund\" }", "401 409 404 403 200" },
        { "PUT", "/api/sessions/{quoted}/accept", "", "401 200 404 403 403" },
        { "PUT", "/api/sessions/{booked}/accept", "", "401 409 404 403 403" },
        { "PUT", "/api/sessions/{quoted}/decline", "{ \"reason\": \"Too dear\" }", "401 200 404 403 403" },
        { "POST", "/api/sessions/{booked}/payments", "{ \"amount\": 10 }", "401 403 403 201 201" },
        { "POST", "/api/sessions/{booked}/payments", "{ \"amount\": 10, \"kind\": \"refund\", \"reason\": \"Sorry\" }", "401 403 403 403 422" },
        { "POST", "/api/sessions/{request}/payments", "{ \"amount\": 10 }", "401 403 403 409 409" },
        { "POST", "/api/sessions/{booked}/invoice", "", "401 403 403 201 201" },
        { "POST", "/api/sessions/{quoted}/invoice", "", "401 403 403 409 409" },
    };

    public static TheoryData<string, string, string, string> Invoices => new()
    {
        { "POST", "/api/invoices/standalone", "{ \"clientName\": \"Mia\", \"amount\": 10 }", "401 403 403 201 201" },
        { "GET", "/api/invoices", "", "401 200 200 200 200" },
        { "GET", "/api/invoices/{issued}", "", "401 200 404 200 200" },
        { "GET", "/api/invoices/{draft}", "", "401 404 404 200 200" },
        { "GET", "/api/invoices/not-an-id", "", "401 404 404 404 404" },
        { "GET", "/api/invoices/{issued}/pdf", "", "401 200 404 200 200" },
        { "GET", "/api/invoices/{draft}/pdf", "", "401 404 404 200 200" },
        { "PUT", "/api/invoices/{draft}", "{ \"action\": \"issue\" }", "401 403 403 200 200" },
        { "PUT", "/api/invoices/{issued}", "{ \"action\": \"markPaid\" }", "401 403 403 200 200" },
        { "PUT", "/api/invoices/{issued}", "{ \"action\": \"void\" }", "401 403 403 403 200" },
        { "PUT", "/api/invoices/not-an-id", "{ \"action\": \"void\" }", "401 403 403 403 404" },
        { "PUT", "/api/invoices/{issued}", "{ \"lines\": [] }", "401 403 403 409 409" },
        { "PUT", "/api/invoices/not-an-id", "{ \"action\": \"fly\" }", "401 403 403 404 404" },
        { "DELETE", "/api/invoices/{draft}", "", "401 403 403 204 204" },
        { "DELETE", "/api/invoices/{issued}", "", "401 403 403 409 409" },
        { "DELETE", "/api/invoices/not-an-id", "", "401 403 403 404 404" },
        { "POST", "/api/invoices/{issued}/payments", "{ \"amount\": 10 }", "401 403 403 201 201" },
        { "POST", "/api/invoices/{issued}/credit", "{ \"reason\": \"Rain\" }", "401 403 403 403 201" },
        { "POST", "/api/invoices/{issued}/credit", "{ \"reason\": \"Rain\", \"amount\": 100.01 }", "401 403 403 403 422" },
        { "POST", "/api/invoices/{draft}/credit", "{ \"reason\": \"Rain\" }", "401 403 403 403 409" },
        { "POST", "/api/invoices/not-an-id/credit", "{ \"reason\": \"Rain\" }", "401 403 403 403 404" },
        { "GET", "/api/invoices/{credited}", "", "401 200 404 200 200" },
        { "GET", "/api/invoices/{credit}", "", "401 200 404 200 200" },
        { "GET", "/api/invoices/{credit}/pdf", "", "401 200 404 200 200" },
        { "GET", "/api/sessions/{quoted}/quote/pdf", "", "401 200 404 200 200" },
        { "GET", "/api/sessions/{request}/quote/pdf", "", "401 404 404 404 404" },
        { "GET", "/api/payments/not-an-id/receipt", "", "401 404 404 404 404" },
        { "GET", "/api/invoices/not-an-id/credit-notes/not-an-id", "", "401 404 404 404 404" },
        { "POST", "/api/invoices/{draft}/payments", "{ \"amount\": 10 }", "401 403 403 409 409" },
        { "POST", "/api/invoices/{issued}/payments", "{ \"amount\": 10, \"kind\": \"refund\", \"reason\": \"Sorry\" }", "401 403 403 403 422" },
    };

    public static TheoryData<string, string, string, string> Office => new()
    {
        { "GET", "/api/users", "", "401 403 403 403 200" },
        { "POST", "/api/users", "{}", "401 403 403 403 422" },
        { "GET", "/api/users/{user}", "", "401 403 403 403 200" },
        { "GET", "/api/users/not-an-id", "", "401 403 403 403 404" },
        { "PUT", "/api/users/{user}", "{ \"phone\": \"123\" }", "401 403 403 403 200" },
        { "PUT", "/api/users/not-an-id", "{}", "401 403 403 403 404" },
        { "GET", "/api/clients", "", "401 403 403 200 200" },
        { "POST", "/api/clients", "{ \"name\": \"Mia\" }", "401 403 403 201 201" },
        { "GET", "/api/clients/{client}", "", "401 403 403 200 200" },
        { "PUT", "/api/clients/{client}", "{ \"phone\": \"123\" }", "401 403 403 200 200" },
        { "PUT", "/api/clients/not-an-id", "{}", "401 403 403 404 404" },
        { "GET", "/api/session-types", "", "200 200 200 200 200" },
        { "GET", "/api/session-types/{type}", "", "200 200 200 200 200" },
        { "POST", "/api/session-types", "{}", "401 403 403 422 422" },
        { "PUT", "/api/session-types/{type}", "{}", "401 403 403 200 200" },
        { "GET", "/api/packages", "", "200 200 200 200 200" },
        { "GET", "/api/packages/{package}", "", "200 200 200 200 200" },
        { "POST", "/api/packages", "{ \"name\": \"Mini\", \"sessionType\": \"portrait\", \"price\": 99.9 }", "401 403 403 201 201" },
        { "PUT", "/api/packages/{package}", "{ \"price\": 100 }", "401 403 403 200 200" },
        { "GET", "/api/add-ons", "", "200 200 200 200 200" },
        { "GET", "/api/add-ons/{addOn}", "", "200 200 200 200 200" },
        { "POST", "/api/add-ons", "{ \"name\": \"Print\", \"price\": 9 }", "401 403 403 201 201" },
        { "PUT", "/api/add-ons/{addOn}", "{ \"archived\": true }", "401 403 403 200 200" },
        { "GET", "/api/settings", "", "401 403 403 403 200" },
        { "PUT", "/api/settings", "{ \"quoteValidDays\": 14 }", "401 403 403 403 200" },
        { "GET", "/api/nothing-here", "", "404 404 404 404 404" },
    };

    [Theory]
    [MemberData(nameof(Sessions))]
    [MemberData(nameof(Invoices))]
    [MemberData(nameof(Office))]
    public async Task Each_route_answers_each_person_as_it_should(string method, string path, string body, string expected)
    {
        Person?[] everybody = [null, Clara, Otto, Sam, Ada];
        var statuses = new List<int>();
        foreach (var person in everybody)
        {
            var reply = await SendAsync(person, new HttpMethod(method), await PathAsync(path), body.Length == 0 ? null : body);
            if (reply.Status >= 400) Assert.Equal("application/problem+json", reply.ContentType);
            statuses.Add(reply.Status);
        }

        Assert.Equal(expected, string.Join(' ', statuses));
    }

    [Fact]
    public async Task Who_waits_for_approval_gets_no_token_and_hears_why()
    {
        var reply = await PostAsync(null, "/api/auth/login", new { email = App.Cast.Penny.Email, password = AppCast.Password });

        Assert.Equal((401, "application/problem+json"), (reply.Status, reply.ContentType));
        Assert.Contains("approv", reply["detail"].GetString(), StringComparison.OrdinalIgnoreCase);
    }
}
