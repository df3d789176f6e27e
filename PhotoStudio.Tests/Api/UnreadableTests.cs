using System.Text;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>What a caller may send wrong, and what it is told.</summary>
public sealed class UnreadableTests(StudioApp app) : ApiWorld(app)
{
    [Theory]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("null", 400)]
    [InlineData("{ \"date\": \"2026-02-30\" }", 400)]
    [InlineData("{ \"startTime\": \"25:00\" }", 400)]
    [InlineData("{ \"lines\": { } }", 400)]
    [InlineData("{ \"lines\": [ { \"unitPrice\": \"10\" } ] }", 400)]
    [InlineData("{ \"lines\": [ null ] }", 422)]
    [InlineData("{ \"lines\": [ { \"description\": \"x\", \"unitPrice\": -1 } ] }", 422)]
    [InlineData("{ \"lines\": [ { \"description\": \"x\", \"unitPrice\": 1.005 } ] }", 422)]
    [InlineData("{ \"lines\": [ { \"description\": \"x\", \"unitPrice\": 1, \"quantity\": 0 } ] }", 422)]
    [InlineData("{ \"lines\": [ { \"description\": \"x\", \"unitPrice\": 99999999, \"quantity\": 1000000 } ] }", 422)]
    [InlineData("{ \"discount\": { \"percent\": 100.5 } }", 422)]
    [InlineData("{ \"photographerId\": \"nobody\" }", 422)]
    [InlineData("{ \"durationMinutes\": 0 }", 422)]
    public async Task A_body_is_refused_in_the_right_way(string body, int status)
    {
        var reply = await PutAsync(Sam, $"/api/sessions/{(await BookedAsync()).Id}", body);

        Assert.Equal((status, "application/problem+json"), (reply.Status, reply.ContentType));
    }

    [Fact]
    public async Task Fields_are_named_as_in_the_json()
    {
        var reply = await PostAsync(Sam, "/api/sessions/booking", new { lines = new object[] { new { description = "x", quantity = -1, unitPrice = 1.001 } }, discountCode = "SPRING" });

        Assert.Equal("lines[0].quantity lines[0].unitPrice discountCode date startTime sessionType clientName", reply.Errors);
    }

    [Fact]
    public async Task An_empty_body_says_nothing_and_another_type_than_json_is_415()
    {
        using var http = await App.Cast.CallAsync(Sam);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("name", "Mia")]);
        using var answer = await http.PostAsync("/api/clients", form);

        Assert.Equal(415, (int)answer.StatusCode);
        Assert.Equal((422, "name"), (await PostAsync(Sam, "/api/clients") is var empty ? (empty.Status, empty.Errors) : default));
    }

    [Fact]
    public async Task A_body_that_is_far_too_long_is_413()
    {
        var body = new StringBuilder("{ \"notes\": \"").Append('x', 1_100_000).Append("\" }").ToString();

        Assert.Equal(413, (await PostAsync(Sam, "/api/clients", body)).Status);
    }

    [Fact]
    public async Task A_session_is_never_invoiced_as_a_standalone_one()
    {
        var reply = await PostAsync(Sam, "/api/invoices/standalone", new { clientName = "Mia", amount = 10, sessionId = (await BookedAsync()).Id });

        Assert.Equal((422, "sessionId"), (reply.Status, reply.Errors));
    }

    [Theory]
    [InlineData("{ \"amount\": 10, \"method\": \"shells\" }", "method")]
    [InlineData("{ \"amount\": 10, \"kind\": \"gift\" }", "kind")]
    [InlineData("{ \"amount\": 10000 }", "amount")]
    [InlineData("{ \"amount\": 0 }", "amount")]
    [InlineData("{ \"amount\": 10, \"date\": \"2199-01-01\" }", "date")]
    [InlineData("{}", "amount")]
    public async Task A_payment_is_checked_field_by_field(string body, string field)
    {
        var reply = await PostAsync(Sam, $"/api/sessions/{(await BookedAsync()).Id}/payments", body);

        Assert.Equal((422, field), (reply.Status, reply.Errors));
    }
}
