using System.Text.Json;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>Filters, counts, sums and pages, each over a client of its own.</summary>
public sealed class ListTests(StudioApp app) : ApiWorld(app)
{
    private async Task<string> ClientAsync() => Done(await PostAsync(Sam, "/api/clients", new { name = "Lin" })).Id;

    private async Task<string> BookAsync(string client, decimal amount, string day) =>
        Done(await PostAsync(Sam, "/api/sessions/booking", new { sessionType = "Event", clientId = client, date = day, startTime = "09:00", amount })).Id;

    private static IEnumerable<decimal> Totals(JsonElement items) => items.EnumerateArray().Select(item => item.GetProperty("total").GetDecimal());

    [Fact]
    public async Task Sessions_are_filtered_by_several_statuses_and_counted_without_that_filter()
    {
        var client = await ClientAsync();
        await BookAsync(client, 10, FreeDay());
        Done(await PutAsync(Sam, $"/api/sessions/{await BookAsync(client, 20, FreeDay())}/paid"));
        Done(await PostAsync(Sam, $"/api/sessions/{await BookAsync(client, 30, FreeDay())}/invoice"));
        Done(await PutAsync(Sam, $"/api/sessions/{await BookAsync(client, 40, FreeDay())}/cancel", new { reason = "Rain" }));

        var list = await GetAsync(Sam, $"/api/sessions?client={client}&status=booked,paid&sort=-total");
        var cancelled = await GetAsync(Sam, $"/api/sessions?client={client}&cancelled=true");

        Assert.Equal([20m, 10m], Totals(list["items"]));
        Assert.Equal("{\"request\":0,\"quoted\":0,\"booked\":1,\"paid\":1,\"invoiced\":1,\"cancelled\":1}", list["counts"].GetRawText());
        Assert.Equal([40m], Totals(cancelled["items"]));
        Assert.Equal("booked", cancelled["items"][0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task Pages_neither_repeat_nor_skip_a_row()
    {
        var client = await ClientAsync();
        foreach (var amount in new[] { 1m, 2m, 3m, 4m, 5m }) await BookAsync(client, amount, FreeDay());

        var first = await GetAsync(Sam, $"/api/sessions?client={client}&sort=total&pageSize=3");
        var second = await GetAsync(Sam, $"/api/sessions?client={client}&sort=total&pageSize=3&page=2");

        Assert.Equal([1m, 2m, 3m, 4m, 5m], Totals(first["items"]).Concat(Totals(second["items"])));
        Assert.Equal((5, 2), (second["total"].GetInt32(), second["page"].GetInt32()));
    }

    [Fact]
    public async Task Metrics_count_and_sum_the_days_asked_for()
    {
        var client = await ClientAsync();
        await BookAsync(client, 10, "2051-03-01");
        await BookAsync(client, 15.5m, "2051-03-31");
        await BookAsync(client, 99, "2051-04-01");

        var metrics = await GetAsync(Sam, "/api/sessions/metrics?from=2051-03-01&to=2051-03-31");

        Assert.Equal(
            "{\"from\":\"2051-03-01\",\"to\":\"2051-03-31\",\"byStatus\":{\"request\":{\"count\":0,\"total\":0.00},\"quoted\":{\"count\":0,\"total\":0.00},"
            + "\"booked\":{\"count\":2,\"total\":25.50},\"paid\":{\"count\":0,\"total\":0.00},\"invoiced\":{\"count\":0,\"total\":0.00}},\"cancelled\":{\"count\":0,\"total\":0.00}}",
            metrics.Text);
    }

    [Fact]
    public async Task Invoices_are_summed_as_filtered()
    {
        var client = await ClientAsync();
        var open = Done(await PostAsync(Sam, "/api/invoices/standalone", new { clientId = client, amount = 100 })).Id;
        Done(await PostAsync(Sam, $"/api/invoices/{open}/payments", new { amount = 30 }));
        var voided = Done(await PostAsync(Sam, "/api/invoices/standalone", new { clientId = client, amount = 500 })).Id;
        Done(await PutAsync(Ada, $"/api/invoices/{voided}", new { action = "void" }));
        Done(await PostAsync(Sam, "/api/invoices/standalone", new { clientId = client, amount = 700, draft = true }));

        var list = await GetAsync(Sam, $"/api/invoices?client={client}");
        var drafts = await GetAsync(Sam, $"/api/invoices?client={client}&state=draft&type=standalone");

        Assert.Equal("items page pageSize total counts sums", ApiReply.FieldsOf(list.Json));
        Assert.Equal("{\"invoiced\":100.00,\"paid\":30.00,\"pending\":70.00,\"overdue\":0.00,\"overdueCount\":0}", list["sums"].GetRawText());
        Assert.Equal("{\"draft\":1,\"issued\":1,\"paid\":0,\"void\":1,\"credited\":0,\"overdue\":0}", drafts["counts"].GetRawText());
        Assert.Equal([700m], Totals(drafts["items"]));
        Assert.Equal(0, (await GetAsync(Sam, $"/api/invoices?client={client}&type=session"))["total"].GetInt32());
    }

    [Fact]
    public async Task A_client_lists_its_own_rows_only()
    {
        await BookedAsync();
        await StandaloneAsync(true);

        var sessions = await GetAsync(Otto, $"/api/sessions?client={Clara.ClientId}");
        var invoices = await GetAsync(Clara, "/api/invoices?state=draft");

        Assert.Equal((0, 0), (sessions["total"].GetInt32(), invoices["total"].GetInt32()));
    }

    [Theory]
    [InlineData("from=2026-02-30&status=asleep&page=two&client=x&cancelled=maybe&sort=colour", 400, "status cancelled from client sort page")]
    [InlineData("sort=dateDescending", 400, "sort")]
    [InlineData("page=0", 422, "page")]
    [InlineData("pageSize=201", 422, "pageSize")]
    [InlineData("page=99999999999999999999", 422, "page")]
    public async Task Values_that_cannot_be_read_are_400_and_those_out_of_range_422(string query, int status, string fields)
    {
        var reply = await GetAsync(Sam, $"/api/sessions?{query}");

        Assert.Equal((status, fields), (reply.Status, reply.Errors));
    }
}
