using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>The plan's flow by REST, and what it refuses.</summary>
public sealed class WorkflowTests(StudioApp app) : ApiWorld(app)
{
    [Fact]
    public async Task One_row_goes_from_request_to_a_paid_invoice()
    {
        var id = (await RequestAsync()).Id;
        var quoted = await PostAsync(Sam, "/api/sessions/quote", new { sessionId = id, lines = OneLine });
        Assert.Equal((200, id, "quoted"), (quoted.Status, quoted.Id, quoted["status"].GetString()));
        Assert.Equal("accept decline cancel", Done(await GetAsync(Clara, $"/api/sessions/{id}")).Actions);
        Done(await PutAsync(Clara, $"/api/sessions/{id}/accept"));
        Done(await PutAsync(Sam, $"/api/sessions/{id}/book", new { startTime = "14:30" }));
        Done(await PostAsync(Sam, $"/api/sessions/{id}/payments", new { amount = 79.39, method = "cash" }));
        Assert.Equal("paid", Done(await PutAsync(Sam, $"/api/sessions/{id}/paid"))["status"].GetString());

        var invoice = await PostAsync(Sam, $"/api/sessions/{id}/invoice", new { notes = "Thank you" });

        Assert.Equal((201, $"/api/invoices/{invoice.Id}", "paid"), (invoice.Status, invoice.Location, invoice["state"].GetString()));
        Assert.Equal(("invoiced", invoice.Id), (Done(await GetAsync(Clara, $"/api/sessions/{id}"))["status"].GetString(), invoice.Id));
        Assert.Equal(2, invoice["payments"].GetArrayLength());
        Assert.Equal(409, (await PostAsync(Sam, $"/api/sessions/{id}/invoice")).Status);
    }

    [Fact]
    public async Task Quoting_again_replaces_the_lines_and_leaves_the_rest()
    {
        var quoted = Done(await PostAsync(Sam, "/api/sessions/quote", new { sessionType = "wedding", clientId = Clara.ClientId, amount = 200, discount = new { percent = 10 }, location = "Beach" }));
        Assert.Equal("Wedding", quoted["lines"][0].GetProperty("description").GetString());

        var again = Done(await PostAsync(Sam, "/api/sessions/quote", new { sessionId = quoted.Id, amount = 300 }));
        var cheaper = Done(await PostAsync(Sam, "/api/sessions/quote", new { sessionId = quoted.Id, discount = new { amount = 50 } }));

        Assert.Equal((270m, "Beach"), (again["total"].GetDecimal(), again["location"].GetString()));
        Assert.Equal(250m, cheaper["total"].GetDecimal());
        Assert.Equal(409, (await PutAsync(Sam, $"/api/sessions/{quoted.Id}", new { lines = OneLine })).Status);
    }

    [Fact]
    public async Task A_clash_names_the_session_in_the_way_and_an_override_books_anyway()
    {
        var day = FreeDay();
        var first = await BookedAsync(day);
        var wanted = new { sessionType = "family", clientName = "Mia", date = day, startTime = "10:30", @override = false };

        var refused = await PostAsync(Sam, "/api/sessions/booking", wanted);
        var booked = await PostAsync(Sam, "/api/sessions/booking", new { wanted.sessionType, wanted.clientName, wanted.date, wanted.startTime, @override = true });

        Assert.Equal((409, "sessionId date startTime durationMinutes"), (refused.Status, ApiReply.FieldsOf(refused["clashes"][0])));
        Assert.Equal(first.Id, refused["clashes"][0].GetProperty("sessionId").GetString());
        Assert.Equal(201, booked.Status);
    }

    [Fact]
    public async Task A_refused_move_says_what_is_allowed()
    {
        var reply = await PutAsync(Sam, $"/api/sessions/{(await BookedAsync()).Id}/book");

        Assert.Equal((409, "recordPayment markPaid invoice edit cancel"), (reply.Status, reply.Actions));
    }

    [Fact]
    public async Task What_only_staff_may_say_is_ignored_when_a_client_says_it()
    {
        var reply = Done(await PostAsync(Clara, "/api/sessions/request", new
        {
            sessionType = "Family",
            date = FreeDay(),
            clientId = Otto.ClientId,
            clientName = "Otto",
            source = "admin",
            notes = "free",
            amount = 1,
            lines = OneLine,
            discount = 5,
        }));

        Assert.Equal(Clara.ClientId.ToString(), reply["client"].GetProperty("id").GetString());
        Assert.Equal(("client", 0m), (reply["source"].GetString(), reply["total"].GetDecimal()));
        Assert.Null(Done(await GetAsync(Sam, $"/api/sessions/{reply.Id}"))["notes"].GetString());
    }

    [Fact]
    public async Task The_pdf_comes_under_its_number_and_is_kept_by_nobody()
    {
        var invoice = await InvoicedAsync();
        using var http = await App.Cast.CallAsync(Clara);
        using var shown = await http.GetAsync($"/api/invoices/{invoice.Id}/pdf");
        using var saved = await http.GetAsync($"/api/invoices/{invoice.Id}/pdf?download=1");

        Assert.Equal("application/pdf", shown.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("inline", $"{invoice["number"]}.pdf"), (shown.Content.Headers.ContentDisposition?.DispositionType, shown.Content.Headers.ContentDisposition?.FileName?.Trim('"')));
        Assert.Equal("attachment", saved.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("no-store, private", string.Join(", ", shown.Headers.CacheControl!.ToString().Split(", ").Order()));
        Assert.Equal(await shown.Content.ReadAsByteArrayAsync(), await saved.Content.ReadAsByteArrayAsync());
    }
}
