using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>The fields of every shape, written out by hand, and how their values look.</summary>
public sealed class ShapeTests(StudioApp app) : ApiWorld(app)
{
    private const string Session =
        "id status client sessionType date startTime durationMinutes location message notes source photographerId currency pricesIncludeTax lines subtotal discount tax total "
        + "paid paidAt paidAmount balance quotedAt quoteValidUntil quoteAcceptedAt quoteDeclinedAt declineReason bookedAt invoicedAt cancelledAt cancelReason invoiceId "
        + "allowedActions createdAt updatedAt";

    private const string Invoice =
        "id number state overdue client sessionId issueDate dueDate currency pricesIncludeTax lines subtotal discount tax taxes total credited paid balance payments notes allowedActions";

    [Fact]
    public async Task A_session_has_every_field_and_its_money_has_the_currencys_decimals()
    {
        var day = FreeDay();
        var reply = await BookedAsync(day);

        Assert.Equal(Session, ApiReply.FieldsOf(reply.Json));
        Assert.Equal("id name email", ApiReply.FieldsOf(reply["client"]));
        Assert.Equal("description quantity unitPrice taxRate amount", ApiReply.FieldsOf(reply["lines"][0]));
        Assert.Contains("\"unitPrice\":100.50,\"taxRate\":19,\"amount\":150.75", reply.Text, StringComparison.Ordinal);
        Assert.Contains("\"subtotal\":150.75,\"discount\":0.00,\"tax\":28.64,\"total\":179.39", reply.Text, StringComparison.Ordinal);
        Assert.Contains($"\"sessionType\":\"Wedding\",\"date\":\"{day}\",\"startTime\":\"10:00\",\"durationMinutes\":60", reply.Text, StringComparison.Ordinal);
        Assert.EndsWith("Z", reply["createdAt"].GetString(), StringComparison.Ordinal);
        Assert.Equal("recordPayment markPaid invoice edit cancel", reply.Actions);
    }

    [Fact]
    public async Task An_invoice_has_every_field()
    {
        var reply = await InvoicedAsync();
        var paid = await PostAsync(Sam, $"/api/invoices/{reply.Id}/payments", new { amount = 50, method = "bankTransfer", reference = "R1" });

        Assert.Equal(Invoice, ApiReply.FieldsOf(paid.Json));
        Assert.Equal("rate net tax", ApiReply.FieldsOf(paid["taxes"][0]));
        Assert.Equal("id kind amount date method reference", ApiReply.FieldsOf(paid["payments"][0]));
        Assert.Contains($"\"kind\":\"payment\",\"amount\":50.00,\"date\":\"{Day(Today)}\",\"method\":\"bankTransfer\",\"reference\":\"R1\"", paid.Text, StringComparison.Ordinal);
        Assert.Contains("\"taxes\":[{\"rate\":19,\"net\":150.75,\"tax\":28.64}],\"total\":179.39,\"credited\":0.00,\"paid\":50.00,\"balance\":129.39", paid.Text, StringComparison.Ordinal);
        Assert.Equal("edit recordPayment markPaid", paid.Actions);
    }

    [Theory]
    [InlineData("/api/clients", "id name email phone address taxId notes")]
    [InlineData("/api/users", "id name email phone role state emailConfirmed twoFactor clientId lastSignInAt createdAt")]
    [InlineData("/api/session-types", "id name position archived")]
    [InlineData("/api/packages", "id name sessionType description currency price durationMinutes included recommended position archived")]
    [InlineData("/api/add-ons", "id name description currency price archived")]
    [InlineData("/api/sessions", Session)]
    public async Task Every_list_has_the_same_shape(string path, string item)
    {
        await PathAsync("{package}");
        await PathAsync("{addOn}");
        await BookedAsync();

        var list = await GetAsync(Ada, path + "?pageSize=1");

        Assert.Equal("items page pageSize total counts", ApiReply.FieldsOf(list.Json));
        Assert.Equal(item, ApiReply.FieldsOf(list["items"][0]));
        Assert.Equal((1, 1), (list["page"].GetInt32(), list["pageSize"].GetInt32()));
    }

    [Fact]
    public async Task Settings_have_their_eleven_fields()
    {
        var reply = await GetAsync(Ada, "/api/settings");

        Assert.Equal("currency timeZone culture paper pricesIncludeTax defaultTaxRate dueDays quoteValidDays bufferMinutes bookOnAcceptance invoiceFormat", ApiReply.FieldsOf(reply.Json));
    }

    [Fact]
    public async Task A_client_never_reads_staffs_notes()
    {
        var id = (await RequestAsync()).Id;
        var edited = await PutAsync(Sam, $"/api/sessions/{id}", new { notes = "Difficult uncle" });

        Assert.Equal("Difficult uncle", edited["notes"].GetString());
        Assert.Null((await GetAsync(Clara, $"/api/sessions/{id}"))["notes"].GetString());
    }
}
