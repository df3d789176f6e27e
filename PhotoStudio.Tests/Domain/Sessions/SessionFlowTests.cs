using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

public sealed class SessionFlowTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_goes_from_request_to_a_paid_invoice_in_one_row()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var (_, clara) = await studio.JoinAsync("Clara");
        var request = new SessionRequestInput { SessionType = "wedding", Date = studio.Today.AddDays(20), Message = "By the sea" };
        var id = (await studio.Get<RequestService>().RequestAsync(clara, request, Cancel)).Value;

        var quote = new SessionOfferInput { SessionId = id, Lines = [new LineInput("Full day", 1, 1950, 19), new LineInput("Album", 2, 140.05m, 7)], Discount = new DiscountInput(10) };
        Assert.Equal(id, (await studio.Get<QuoteService>().QuoteAsync(Cast.Sam, quote, Cancel)).Value);
        Assert.Null((await studio.Get<QuoteAnswerService>().AcceptAsync(clara, id, Cancel)).Problem);
        Assert.Null((await studio.Get<BookingService>().BookAsync(Cast.Sam, id, new SessionEditInput { StartTime = new TimeOnly(13, 0) }, Cancel)).Problem);
        Assert.Null((await studio.Get<SessionPaymentService>().RecordAsync(Cast.Sam, id, new PaymentInput(500), Cancel)).Problem);
        Assert.Null((await studio.Get<SessionPaymentService>().MarkPaidAsync(Cast.Sam, id, new PaymentInput(Method: PaymentMethod.Card), Cancel)).Problem);
        var invoiced = await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel);
        Assert.Null(invoiced.Problem);

        var session = (await studio.Get<SessionReader>().FindAsync(Cast.Sam, id, Cancel)).Value!;
        Assert.Equal(SessionStatus.Invoiced, session.Row.Status);
        Assert.True(session.Row.Paid);
        Assert.Equal(2358_19, session.Row.Total);
        Assert.Equal(session.Row.Total, session.Row.PaidAmount);
        Assert.Equal("INV-2026-0001", session.Row.InvoiceNumber);
        var invoice = (await studio.Get<InvoiceReader>().FindAsync(clara, invoiced.Value, Cancel)).Value!;
        Assert.Equal((InvoiceState.Paid, 0), (invoice.Row.State, invoice.Row.Balance));
        Assert.Equal(2, invoice.Payments.Count);
        Assert.Equal(7, session.History.Count);
    }

    [Fact]
    public async Task A_void_gives_the_session_back_with_what_was_paid_before()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var booking = new SessionOfferInput { SessionType = "Portrait", ClientName = "Max", Date = studio.Today, StartTime = new TimeOnly(9, 0), Amount = 300 };
        var id = (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, booking, Cancel)).Value;
        await studio.Get<SessionPaymentService>().RecordAsync(Cast.Sam, id, new PaymentInput(100), Cancel);
        var invoice = (await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel)).Value;

        Assert.Null((await studio.Get<InvoiceEditService>().EditAsync(Cast.Ada, invoice, new InvoiceEditInput { Action = "void" }, Cancel)).Problem);

        var session = (await studio.Get<SessionReader>().FindAsync(Cast.Sam, id, Cancel)).Value!;
        Assert.Equal((SessionStatus.Booked, 100_00, 200_00), (session.Row.Status, session.Row.PaidAmount, session.Row.Balance));
        Assert.Null(session.Row.InvoiceId);
        Assert.Null(session.InvoicedAt);
        var again = await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel);
        Assert.Equal("INV-2026-0002", (await studio.Get<InvoiceReader>().FindAsync(Cast.Ada, again.Value, Cancel)).Value!.Row.Number);
    }
}
