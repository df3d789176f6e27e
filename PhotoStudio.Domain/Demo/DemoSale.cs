using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Demo;

/// <summary>An invoice that belongs to no session: prints, licences.</summary>
internal sealed class DemoSale(DemoDesk desk, DemoPerson person, IReadOnlyList<string> row)
{
    private Guid invoice;

    public async Task MakeAsync(bool draft)
    {
        var (client, _) = await desk.Cast.ClientAsync(person, desk.Cancel);
        var input = new StandaloneInvoiceInput { ClientId = client, Lines = [new LineInput(row[2], row.Amount(3), row.Amount(4))], Draft = draft };
        invoice = (await desk.Get<InvoiceService>().CreateStandaloneAsync(desk.Somebody(), input, desk.Cancel)).OrStop("invoice");
    }

    public async Task PayAsync(decimal? percent)
    {
        var view = (await desk.Get<InvoiceReader>().FindAsync(Actor.System, invoice, desk.Cancel)).OrStop("payment");
        var owed = view.Row.Currency.ToDecimal(view.Row.Balance);
        var payment = new PaymentInput(percent is { } part ? decimal.Floor(owed * part / 100) : owed, Method: PaymentMethod.BankTransfer);
        (await desk.Get<InvoicePaymentService>().RecordAsync(desk.Somebody(), invoice, payment, desk.Cancel)).OrStop("payment");
    }
}
