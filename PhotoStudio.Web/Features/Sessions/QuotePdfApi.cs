using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Web.Api;
using PhotoStudio.Web.Features.Invoicing;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>A quote on paper, for the links of pages.</summary>
public static class QuotePdfApi
{
    public static void MapQuotePdf(this RouteGroupBuilder sessions) => sessions.MapGet("/{id}/quote/pdf", PrintAsync).ExcludeFromDescription();

    public static string PdfOf(Guid sessionId) => $"/api/sessions/{sessionId}/quote/pdf";

    private static async Task<IResult> PrintAsync(Caller caller, string id, string? download, HttpResponse response, QuotePapers papers)
    {
        var printed = await papers.PrintAsync(caller.Actor, Caller.IdOf(id), caller.Cancel);
        return printed.Succeeded ? InvoicePdfApi.Send(response, printed.Value, download) : printed.Problem.ToAnswer();
    }
}
