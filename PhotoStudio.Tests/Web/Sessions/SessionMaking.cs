using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Sessions;

/// <summary>Makes sessions of 300.00 that have come as far as a test needs.</summary>
internal static class SessionMaking
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    /// <summary>A request without lines, without a time.</summary>
    public static async Task<Guid> RequestAsync(this StudioSqlite studio, string client = "Clara", TimeOnly? time = null) =>
        (await studio.Get<RequestService>().RequestAsync(Cast.Sam, new SessionRequestInput
        {
            SessionType = "portrait",
            ClientName = client,
            ClientEmail = $"{client.ToLowerInvariant()}@example.com",
            Date = studio.Today.AddDays(5),
            StartTime = time,
        }, Cancel)).Value;

    /// <summary>As far as this status; from booked on with 100.00 received.</summary>
    public static async Task<Guid> MakeAsync(this StudioSqlite studio, SessionStatus status, bool cancelled)
    {
        var id = await studio.RequestAsync();
        if (status > SessionStatus.Request)
            await studio.Get<QuoteService>().QuoteAsync(Cast.Sam, new SessionOfferInput { SessionId = id, Lines = [new LineInput("Portrait", 1, 300)] }, Cancel);
        if (status > SessionStatus.Quoted)
        {
            await studio.Get<BookingService>().BookAsync(Cast.Sam, id, new SessionEditInput { StartTime = new TimeOnly(10, 0) }, Cancel);
            await studio.Get<SessionPaymentService>().RecordAsync(Cast.Sam, id, new PaymentInput(100), Cancel);
        }

        if (status > SessionStatus.Booked) await studio.Get<SessionPaymentService>().MarkPaidAsync(Cast.Sam, id, new PaymentInput(), Cancel);
        if (status > SessionStatus.Paid) await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel);
        if (cancelled) await studio.Get<CancelService>().CancelAsync(Cast.Sam, id, new SessionCancelInput("Rain", status > SessionStatus.Quoted ? "keep" : null), Cancel);
        return id;
    }
}
