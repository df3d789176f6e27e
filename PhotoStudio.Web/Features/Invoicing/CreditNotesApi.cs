using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>Credit notes by REST. What is made is read and printed at its Location, also by its client.</summary>
public static class CreditNotesApi
{
    public static void MapCreditNotes(this RouteGroupBuilder invoices)
    {
        invoices.MapPost("/{id}/credit", CreditAsync).ForAdmins().Says("Credit an invoice, whole or in part").Creates<CreditNoteDto>(404, 412);
        invoices.MapGet("/{id}/credit-notes/{noteId}", ReadAsync).ExcludeFromDescription();
        invoices.MapGet("/{id}/credit-notes/{noteId}/pdf", PrintAsync).ExcludeFromDescription();
    }

    /// <summary>The address of a credit note's PDF.</summary>
    public static string PdfOf(Guid invoiceId, Guid noteId) => $"{InvoiceAnswers.Path}/{invoiceId}/credit-notes/{noteId}/pdf";

    private static async Task<IResult> CreditAsync(Caller caller, string id, Body<CreditBody> body, CreditService credits, CreditNoteReader reader)
    {
        var row = caller.Row(id);
        var made = await credits.CreditAsync(caller.Actor, row, body.Value.ToInput(), caller.Cancel);
        if (!made.Succeeded) return made.Problem.ToAnswer();
        var answer = await AnswerAsync(caller, row.Id, made.Value, reader);
        return answer.Status == StatusCodes.Status200OK ? answer.CreatedAt($"{InvoiceAnswers.Path}/{row.Id}/credit-notes/{made.Value}") : answer;
    }

    private static async Task<IResult> ReadAsync(Caller caller, string id, string noteId, CreditNoteReader reader) =>
        await AnswerAsync(caller, Caller.IdOf(id), Caller.IdOf(noteId), reader);

    private static async Task<IResult> PrintAsync(Caller caller, string id, string noteId, string? download, HttpResponse response, CreditNoteReader reader, CreditNotePapers papers)
    {
        var found = await FindAsync(caller, Caller.IdOf(id), Caller.IdOf(noteId), reader);
        if (!found.Succeeded) return found.Problem.ToAnswer();
        var printed = await papers.PrintAsync(caller.Actor, found.Value.Row.Id, caller.Cancel);
        return printed.Succeeded ? InvoicePdfApi.Send(response, printed.Value, download) : printed.Problem.ToAnswer();
    }

    /// <summary>A note never changes: its id is its ETag.</summary>
    private static async Task<ApiAnswer> AnswerAsync(Caller caller, Guid invoiceId, Guid noteId, CreditNoteReader reader)
    {
        var found = await FindAsync(caller, invoiceId, noteId, reader);
        return found.Succeeded ? ApiAnswer.Row(CreditNoteDto.Of(found.Value), found.Value.Row.Id) : found.Problem.ToAnswer();
    }

    private static async Task<Result<CreditNoteView>> FindAsync(Caller caller, Guid invoiceId, Guid noteId, CreditNoteReader reader)
    {
        var found = await reader.FindAsync(caller.Actor, noteId, caller.Cancel);
        return found.Succeeded && found.Value.InvoiceId != invoiceId ? new NotFound("credit note") : found;
    }
}
