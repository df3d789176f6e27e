using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Web.Api;
using PhotoStudio.Web.Features.Sessions;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>Invoices by REST.</summary>
public static class InvoicesApi
{
    public static void MapInvoices(this RouteGroupBuilder api)
    {
        var invoices = api.MapGroup("/invoices").WithTags("Invoices").RequireAuthorization();
        invoices.MapPost("/standalone", CreateAsync).ForStaff().Says("Create an invoice without a session").Creates<InvoiceDto>();
        invoices.MapGet("/", ListAsync).Says("List invoices").Answers<InvoiceListDto>(400, 422);
        invoices.MapGet("/{id}", ReadAsync).Says("Read an invoice").Answers<InvoiceDto>(404);
        invoices.MapPut("/{id}", EditAsync).ForStaff().Says("Edit an invoice, then issue it, mark it paid or void it").Changes<InvoiceDto>();
        invoices.MapDelete("/{id}", DeleteAsync).ForStaff().Says("Delete a draft").Produces(StatusCodes.Status204NoContent).Refuses(404, 409, 412);
        invoices.MapPost("/{id}/payments", PayAsync).ForStaff().Says("Record a payment, or a refund").Creates<InvoiceDto>(404, 412);
        invoices.MapCreditNotes();
        invoices.MapInvoicePdf();
    }

    private static async Task<IResult> CreateAsync(Caller caller, Body<StandaloneInvoiceInput> body, InvoiceService invoices, InvoiceAnswers answers) =>
        await answers.CreatedAsync(caller, await invoices.CreateStandaloneAsync(caller.Actor, body.Value, caller.Cancel));

    private static async Task<IResult> ListAsync(Caller caller, [AsParameters] InvoiceListQuery query, InvoiceAnswers answers) =>
        await answers.ListAsync(caller, query);

    private static async Task<IResult> ReadAsync(Caller caller, string id, InvoiceAnswers answers) =>
        await answers.RowAsync(caller, Caller.IdOf(id));

    private static async Task<IResult> EditAsync(Caller caller, string id, Body<InvoiceEditInput> body, InvoiceEditService edits, InvoiceAnswers answers) =>
        await answers.RowAsync(caller, await edits.EditAsync(caller.Actor, caller.Row(id), body.Value, caller.Cancel));

    private static async Task<IResult> DeleteAsync(Caller caller, string id, InvoiceService invoices) =>
        await invoices.DeleteDraftAsync(caller.Actor, caller.Row(id), caller.Cancel) is { Succeeded: false, Problem: var problem } ? problem.ToAnswer() : ApiAnswer.NoContent;

    private static async Task<IResult> PayAsync(Caller caller, string id, Body<PaymentBody> body, InvoicePaymentService payments, InvoiceAnswers answers) =>
        await answers.CreatedAsync(caller, await payments.RecordAsync(caller.Actor, caller.Row(id), body.Value.ToInput(), caller.Cancel));
}
