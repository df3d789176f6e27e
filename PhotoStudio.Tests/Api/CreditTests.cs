using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>Credit notes over HTTP.</summary>
public sealed class CreditTests(StudioApp app) : ApiWorld(app)
{
    [Fact]
    public async Task A_credit_answers_with_its_document_and_where_it_is()
    {
        var invoice = Done(await PostAsync(Sam, $"/api/sessions/{(await BookedAsync()).Id}/invoice"));
        var reply = Done(await PostAsync(Ada, $"/api/invoices/{invoice.Id}/credit", new { reason = "Rain", amount = 50 }));

        Assert.Equal("id number invoiceId issueDate reason currency pricesIncludeTax lines subtotal discount tax taxes total", ApiReply.FieldsOf(reply.Json));
        Assert.Equal((201, 50m, invoice.Id, "Rain"), (reply.Status, reply["total"].GetDecimal(), reply["invoiceId"].GetString(), reply["reason"].GetString()));
        Assert.Equal(reply.Text, (await GetAsync(Clara, reply.Location!)).Text);
        var after = await GetAsync(Ada, $"/api/invoices/{invoice.Id}");
        Assert.Equal((50m, "issued", "edit recordPayment markPaid credit"), (after["credited"].GetDecimal(), after["state"].GetString(), after.Actions));
    }

    [Fact]
    public async Task A_full_credit_gives_the_session_back_and_it_can_be_invoiced_again()
    {
        var invoice = Done(await PostAsync(Sam, $"/api/sessions/{(await BookedAsync()).Id}/invoice"));
        Done(await PostAsync(Ada, $"/api/invoices/{invoice.Id}/credit", new { reason = "Rain" }));

        Assert.Equal("booked", (await GetAsync(Sam, $"/api/sessions/{invoice["sessionId"].GetString()}"))["status"].GetString());
        Assert.Equal(("credited", ""), (await GetAsync(Ada, $"/api/invoices/{invoice.Id}")) is var row ? (row["state"].GetString(), row.Actions) : default);
        Done(await PostAsync(Sam, $"/api/sessions/{invoice["sessionId"].GetString()}/invoice"));
        Assert.Equal(409, (await PostAsync(Ada, $"/api/invoices/{invoice.Id}/credit", new { reason = "Rain" })).Status);
    }

    [Fact]
    public async Task A_code_is_used_as_often_as_it_may_by_many_at_once()
    {
        var code = $"HTTP{Guid.NewGuid():N}"[..20];
        var prices = App.Services.GetRequiredService<PhotoStudio.Domain.Pricing.PriceListService>();
        Assert.Null((await prices.CreateCodeAsync(Cast.Sam, new(code, 10, UsageLimit: 20), default)).Problem);

        var replies = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => PostAsync(Clara, "/api/sessions/request", new { sessionType = "family", date = "2099-05-05", discountCode = code.ToLowerInvariant() })));

        Assert.Equal((20, 180), (replies.Count(reply => reply.Status == 201), replies.Count(reply => reply.Status == 422)));
        Assert.All(replies.Where(reply => reply.Status == 422), reply => Assert.Equal("discountCode", reply.Errors));
    }

    [Fact]
    public async Task A_discount_sent_by_a_client_is_never_trusted()
    {
        var reply = Done(await PostAsync(Clara, "/api/sessions/request", new { sessionType = "family", date = FreeDay(), discount = new { percent = 90 }, amount = 1 }));
        Assert.Equal((0m, 0m), (reply["discount"].GetDecimal(), reply["total"].GetDecimal()));
        Assert.Equal("discountCode", (await PostAsync(Clara, "/api/sessions/request", new { sessionType = "family", date = FreeDay(), discountCode = "NOBODY" })).Errors);
    }
}
