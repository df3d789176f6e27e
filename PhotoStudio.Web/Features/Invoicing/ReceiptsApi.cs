using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>The receipts of payments, for the links of pages.</summary>
public static class ReceiptsApi
{
    public static void MapReceipts(this RouteGroupBuilder api) => api.MapGet("/payments/{id}/receipt", PrintAsync).RequireAuthorization().ExcludeFromDescription();

    public static string PdfOf(Guid paymentId) => $"/api/payments/{paymentId}/receipt";

    private static async Task<IResult> PrintAsync(Caller caller, string id, string? download, HttpResponse response, ReceiptPapers papers)
    {
        var printed = await papers.PrintAsync(caller.Actor, Caller.IdOf(id), caller.Cancel);
        return printed.Succeeded ? InvoicePdfApi.Send(response, printed.Value, download) : printed.Problem.ToAnswer();
    }
}
