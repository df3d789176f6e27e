using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>An invoice on paper, by REST and for the links of pages.</summary>
public static class InvoicePdfApi
{
    public static void MapInvoicePdf(this RouteGroupBuilder invoices) => invoices.MapGet("/{id}/pdf", PrintAsync)
        .Says("An invoice as a PDF")
        .Produces<byte[]>(StatusCodes.Status200OK, MediaTypeNames.Application.Pdf)
        .Refuses(404);

    private static async Task<IResult> PrintAsync(Caller caller, string id, string? download, HttpResponse response, InvoicePapers papers)
    {
        var printed = await papers.PrintAsync(caller.Actor, Caller.IdOf(id), caller.Cancel);
        return printed.Succeeded ? Send(response, printed.Value, download) : printed.Problem.ToAnswer();
    }

    /// <param name="download">1 saves it instead of showing it.</param>
    internal static IResult Send(HttpResponse response, PrintedInvoice printed, string? download)
    {
        var disposition = new ContentDispositionHeaderValue(download is "1" or "true" ? "attachment" : "inline");
        disposition.SetHttpFileName(printed.FileName);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(printed.Bytes, MediaTypeNames.Application.Pdf);
    }
}
