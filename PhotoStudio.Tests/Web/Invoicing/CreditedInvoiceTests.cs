using AngleSharp.Dom;
using Bunit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Invoicing;
using PhotoStudio.Web.Features.Portal;

namespace PhotoStudio.Tests.Web.Invoicing;

/// <summary>What an invoice says that credit notes took back, to the studio and to its client.</summary>
public sealed class CreditedInvoiceTests : PageContext
{
    [Fact]
    public async Task Credited_in_two_parts_it_names_both_notes_and_nothing_is_owed()
    {
        var (clara, id) = await InvoicedAsync();
        await CreditAsync(id, 40);
        Assert.Equal("US$0.00 received of US$60.00", Text((await BalanceAsync(id)).QuerySelector(".between")!.InnerHtml));
        await CreditAsync(id, null);
        var balance = await BalanceAsync(id);
        Assert.Equal("Balance US$0.00 Credited by CN-2026-0001 and CN-2026-0002. Nothing is owed.", Text(balance.InnerHtml));
        Assert.Equal("Credited US$0.00 Credited by CN-2026-0001 and CN-2026-0002, nothing to pay", Text(Due(clara, id).InnerHtml));
    }

    [Fact]
    public async Task What_was_paid_is_in_the_clients_favour_until_it_is_given_back()
    {
        var (clara, id) = await InvoicedAsync();
        await PayAsync(id, PaymentKind.Payment);
        await CreditAsync(id, null);
        Assert.Equal("In the client's favour US$100.00 Credited by CN-2026-0001. US$100.00 was received and is to be given back.", Text((await BalanceAsync(id)).InnerHtml));
        Assert.Equal("Credited US$100.00 Credited by CN-2026-0001, this is in your favour", Text(Due(clara, id).InnerHtml));
        await PayAsync(id, PaymentKind.Refund);
        Assert.EndsWith("Nothing is owed.", Text((await BalanceAsync(id)).InnerHtml), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paid_and_credited_in_part_the_rest_is_in_the_clients_favour()
    {
        var (clara, id) = await InvoicedAsync();
        await PayAsync(id, PaymentKind.Payment);
        await CreditAsync(id, 40);
        Assert.Equal("In the client's favour US$40.00 US$100.00 received of US$60.00", Text((await BalanceAsync(id)).InnerHtml));
        Assert.Equal("Paid US$40.00 nothing left to pay, this is in your favour", Text(Due(clara, id).InnerHtml));
    }

    private async Task<(Actor Clara, Guid Id)> InvoicedAsync()
    {
        var (client, clara) = await Studio.JoinAsync("Clara");
        var input = new StandaloneInvoiceInput { ClientId = client.Id, Lines = [new LineInput("Prints", 4, 25)] };
        return (clara, (await Studio.Get<InvoiceService>().CreateStandaloneAsync(Cast.Sam, input, default)).Done());
    }

    private async Task CreditAsync(Guid id, decimal? amount) => (await Studio.Get<CreditService>().CreditAsync(Cast.Ada, id, new CreditInput("Damaged", amount), default)).Done();

    private async Task PayAsync(Guid id, PaymentKind kind) =>
        Assert.Null((await Studio.Get<InvoicePaymentService>().RecordAsync(Cast.Ada, id, new PaymentInput { Kind = kind, Amount = 100, Reason = "Damaged" }, default)).Problem);

    private async Task<IElement> BalanceAsync(Guid id)
    {
        var invoice = (await Studio.Get<InvoiceReader>().FindAsync(Cast.Ada, id, default)).Done();
        return Render<InvoiceBalance>(balance => balance.Add(b => b.Invoice, invoice).Add(b => b.Format, Format)).Find(".bal");
    }

    private IElement Due(Actor clara, Guid id)
    {
        SignIn(clara);
        return Render<MyInvoicePage>(page => page.Add(p => p.Id, id)).WaitForElement(".amountdue");
    }

    private static string Text(string html) => System.Net.WebUtility.HtmlDecode(string.Join(' ', System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
