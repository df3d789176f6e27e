using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Web.Api;
using PhotoStudio.Web.Features.Invoicing;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>The transitions of a session by REST.</summary>
public static class SessionMovesApi
{
    public static void MapSessionMoves(this RouteGroupBuilder sessions)
    {
        sessions.MapPut("/{id}/book", BookAsync).ForStaff().Says("Book a request or a quote").Changes<SessionDto>();
        sessions.MapPut("/{id}/paid", MarkPaidAsync).ForStaff().Says("Record the outstanding amount").Changes<SessionDto>();
        sessions.MapPut("/{id}/reopen", ReopenAsync).ForStaff().Says("Take a cancellation back").Changes<SessionDto>();
        sessions.MapPut("/{id}/cancel", CancelAsync).Says("Cancel a session").Changes<SessionDto>();
        sessions.MapPut("/{id}/accept", AcceptAsync).ForClients().Says("Accept a quote").Changes<SessionDto>();
        sessions.MapPut("/{id}/decline", DeclineAsync).ForClients().Says("Decline a quote").Changes<SessionDto>();
        sessions.MapPost("/{id}/payments", PayAsync).ForStaff().Says("Record a payment, or a refund").Creates<SessionDto>(404, 409, 412);
        sessions.MapPost("/{id}/invoice", InvoiceAsync).ForStaff().Says("Invoice a session").Creates<InvoiceDto>(404, 409, 412);
    }

    private static async Task<IResult> BookAsync(Caller caller, string id, Body<SessionEditInput> body, BookingService bookings, SessionAnswers answers) =>
        await answers.RowAsync(caller, await bookings.BookAsync(caller.Actor, caller.Row(id), body.Value, caller.Cancel));

    private static async Task<IResult> MarkPaidAsync(Caller caller, string id, Body<MarkPaidBody> body, SessionPaymentService payments, SessionAnswers answers) =>
        await answers.RowAsync(caller, await payments.MarkPaidAsync(caller.Actor, caller.Row(id), body.Value.ToInput(), caller.Cancel));

    private static async Task<IResult> ReopenAsync(Caller caller, string id, Body<ReopenBody> body, CancelService cancellations, SessionAnswers answers) =>
        await answers.RowAsync(caller, await cancellations.ReopenAsync(caller.Actor, caller.Row(id), body.Value.Override, caller.Cancel));

    private static async Task<IResult> CancelAsync(Caller caller, string id, Body<CancelBody> body, CancelService cancellations, SessionAnswers answers) =>
        await answers.RowAsync(caller, await cancellations.CancelAsync(caller.Actor, caller.Row(id), new SessionCancelInput(body.Value.Reason, body.Value.Money), caller.Cancel));

    private static async Task<IResult> AcceptAsync(Caller caller, string id, Body<NothingBody> body, QuoteAnswerService quotes, SessionAnswers answers) =>
        await answers.RowAsync(caller, await quotes.AcceptAsync(caller.Actor, caller.Row(id), caller.Cancel));

    private static async Task<IResult> DeclineAsync(Caller caller, string id, Body<DeclineBody> body, QuoteAnswerService quotes, SessionAnswers answers) =>
        await answers.RowAsync(caller, await quotes.DeclineAsync(caller.Actor, caller.Row(id), body.Value.Reason, caller.Cancel));

    private static async Task<IResult> PayAsync(Caller caller, string id, Body<PaymentBody> body, SessionPaymentService payments, SessionAnswers answers) =>
        await answers.CreatedAsync(caller, await payments.RecordAsync(caller.Actor, caller.Row(id), body.Value.ToInput(), caller.Cancel));

    private static async Task<IResult> InvoiceAsync(Caller caller, string id, Body<InvoiceTermsBody> body, SessionInvoiceService invoices, InvoiceAnswers answers) =>
        await answers.CreatedAsync(caller, await invoices.InvoiceAsync(caller.Actor, caller.Row(id), new InvoiceTermsInput(body.Value.DueDate, body.Value.Notes), caller.Cancel));
}
