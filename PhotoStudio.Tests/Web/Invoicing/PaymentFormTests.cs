using Bunit;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Invoicing;

namespace PhotoStudio.Tests.Web.Invoicing;

public sealed class PaymentFormTests : PageContext
{
    [Fact]
    public async Task It_comes_with_what_is_owed_and_one_press_settles_it()
    {
        var (form, id) = await OpenAsync();
        Assert.Equal("100.00", form.Find("input.num").GetAttribute("value"));
        await form.Find("button[type=submit]").ClickAsync(new());
        var invoice = (await Studio.Get<InvoiceReader>().FindAsync(Cast.Sam, id, default)).Value!;
        Assert.Equal((InvoiceState.Paid, 0), (invoice.Row.State, invoice.Row.Balance));
    }

    [Fact]
    public async Task More_than_is_owed_is_refused_beside_the_amount_which_stays_as_typed()
    {
        var (form, id) = await OpenAsync();
        form.Find("input.num").Change("100.01");
        await form.Find("button[type=submit]").ClickAsync(new());
        form.WaitForAssertion(() => Assert.Contains("is owed", form.Find(".f.bad .err").TextContent, StringComparison.Ordinal));
        Assert.Equal("100.01", form.Find("input.num").GetAttribute("value"));
        Assert.Empty((await Studio.Get<InvoiceReader>().FindAsync(Cast.Sam, id, default)).Value!.Payments);
    }

    [Fact]
    public async Task The_menu_shows_each_only_what_is_allowed()
    {
        var (_, id) = await OpenAsync();
        Assert.DoesNotContain("Void", await MenuAsync(Cast.Sam, id), StringComparison.Ordinal);
        Assert.Contains("Void invoice", await MenuAsync(Cast.Ada, id), StringComparison.Ordinal);
    }

    private async Task<string> MenuAsync(PhotoStudio.Domain.Common.Actor actor, Guid id)
    {
        var invoice = (await Studio.Get<InvoiceReader>().FindAsync(actor, id, default)).Value!;
        return Render<InvoiceMenu>(p => p.Add(m => m.Invoice, invoice.Row)).Markup;
    }

    private async Task<(IRenderedComponent<PaymentForm> Form, Guid Id)> OpenAsync()
    {
        var (client, _) = await Studio.JoinAsync("Clara");
        var made = await Studio.Get<InvoiceService>().CreateStandaloneAsync(Cast.Sam, new StandaloneInvoiceInput { ClientId = client.Id, Lines = [new LineInput("Prints", 1, 100)] }, default);
        Assert.Null(made.Problem);
        SignIn(Cast.Sam);
        var invoice = (await Studio.Get<InvoiceReader>().FindAsync(Cast.Sam, made.Value, default)).Value!;
        return (Render<PaymentForm>(p => p.Add(f => f.Invoice, invoice.Row)), made.Value);
    }
}
