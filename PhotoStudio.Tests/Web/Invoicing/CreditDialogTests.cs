using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Invoicing;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Tests.Web.Invoicing;

public sealed class CreditDialogTests : PageContext
{
    [Fact]
    public async Task It_comes_with_all_that_is_left_and_needs_a_reason()
    {
        var (place, id) = await OpenAsync();
        Assert.Contains("cannot be taken back", place.Find(".dlg").TextContent, StringComparison.Ordinal);
        await place.Find(".b.dfill").ClickAsync(new());
        place.WaitForAssertion(() => Assert.Contains("Say why", place.Find(".f.bad .err").TextContent, StringComparison.Ordinal));
        place.Find("textarea").Input("Never delivered");
        await place.Find(".b.dfill").ClickAsync(new());
        place.WaitForAssertion(() => Assert.Empty(place.FindAll(".dlg")));
        Assert.Equal(InvoiceState.Credited, (await ReadAsync(id)).Row.State);
    }

    [Fact]
    public async Task The_button_says_what_the_server_makes_of_an_amount_and_of_lines()
    {
        var (place, id) = await OpenAsync();
        Assert.Contains("100.00", place.Find(".b.dfill").TextContent, StringComparison.Ordinal);
        place.FindAll(".seg button")[1].Click();
        place.WaitForElement("input.num").Change("30");
        place.WaitForAssertion(() => Assert.Contains("30.00", place.Find(".b.dfill").TextContent, StringComparison.Ordinal));
        place.FindAll(".seg button")[2].Click();
        place.WaitForElement("input.num").Change("2");
        place.WaitForAssertion(() => Assert.Contains("50.00", place.Find(".b.dfill").TextContent, StringComparison.Ordinal));
        place.Find("textarea").Input("Two came damaged");
        await place.Find(".b.dfill").ClickAsync(new());
        place.WaitForAssertion(() => Assert.Empty(place.FindAll(".dlg")));
        Assert.Equal((50_00, 50_00), (await ReadAsync(id)) is var invoice ? (invoice.Row.Credited, invoice.Row.Balance) : default);
    }

    [Fact]
    public async Task More_than_is_left_is_refused_beside_the_amount_which_stays_as_typed()
    {
        var (place, id) = await OpenAsync();
        place.FindAll(".seg button")[1].Click();
        place.WaitForElement("input.num").Change("100.01");
        place.Find("textarea").Input("Rain");
        await place.Find(".b.dfill").ClickAsync(new());
        place.WaitForAssertion(() => Assert.Contains("is left to credit", place.Find(".f.bad .err").TextContent, StringComparison.Ordinal));
        Assert.Equal("100.01", place.Find("input.num").GetAttribute("value"));
        Assert.Equal(0, (await ReadAsync(id)).Row.Credited);
    }

    private async Task<InvoiceView> ReadAsync(Guid id) => (await Studio.Get<InvoiceReader>().FindAsync(Cast.Ada, id, default)).Value!;

    private async Task<(IRenderedComponent<MudDialogProvider> Place, Guid Id)> OpenAsync()
    {
        var made = await Studio.Get<InvoiceService>().CreateStandaloneAsync(Cast.Sam, new StandaloneInvoiceInput { ClientName = "Max", Lines = [new LineInput("Prints", 4, 25)] }, default);
        SignIn(Cast.Ada);
        var row = (await ReadAsync(made.Value)).Row;
        var place = Render<MudDialogProvider>();
        _ = place.InvokeAsync(() => Services.GetRequiredService<IDialogService>().AskAsync<CreditDialog, bool>(new DialogParameters<CreditDialog> { { d => d.Invoice, row } }));
        place.WaitForElement(".b.dfill", TimeSpan.FromSeconds(20));
        return (place, made.Value);
    }
}
