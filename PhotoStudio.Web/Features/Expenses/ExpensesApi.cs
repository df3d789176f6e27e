using System.Globalization;
using Microsoft.Net.Http.Headers;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Expenses;

/// <summary>Receipts and the export, for the links of pages. Whoever is not of the studio finds nothing.</summary>
public static class ExpensesApi
{
    public static void MapExpenses(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/expenses/{id:guid}/receipt", SendAsync).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/expenses/receipts/{id:guid}", SendWaitingAsync).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/expenses/export.csv", ExportAsync).AllowAnonymous().ExcludeFromDescription();
    }

    public static string ReceiptHref(Guid expenseId) => $"/expenses/{expenseId}/receipt";

    /// <summary>Of a receipt that waits for its expense.</summary>
    public static string WaitingHref(Guid receiptId) => $"/expenses/receipts/{receiptId}";

    private static async Task<IResult> SendAsync(Guid id, HttpContext http, ReceiptQueries receipts, CancellationToken cancel) =>
        Send(await receipts.OfExpenseAsync(ClaimsActor.Of(http.User), id, Asks(http, "small"), cancel), http);

    private static async Task<IResult> SendWaitingAsync(Guid id, HttpContext http, ReceiptQueries receipts, CancellationToken cancel) =>
        Send(await receipts.WaitingAsync(ClaimsActor.Of(http.User), id, Asks(http, "small"), cancel), http);

    private static IResult Send(Result<ReceiptFile> found, HttpContext http)
    {
        if (!found.Succeeded) return Results.NotFound();
        var headers = http.Response.Headers;
        headers.CacheControl = "private, no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'; plugin-types application/pdf; frame-ancestors 'none'";
        headers.ContentDisposition = Disposition(Asks(http, "download") ? "attachment" : "inline", found.Value.Name);
        return Results.Stream(found.Value.Content, found.Value.ContentType);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, ExpenseExport export, StudioSettingsQueries settings, CancellationToken cancel)
    {
        var actor = ClaimsActor.Of(http.User);
        if (!actor.IsStaff) return Results.NotFound();
        var today = await settings.TodayAsync(cancel);
        var place = ExpensePlace.Read(http.Request.QueryString.Value ?? "", today);
        var days = place.Period.Days;
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = Disposition("attachment", string.Create(CultureInfo.InvariantCulture, $"expenses {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd}.csv"));
        return Results.Stream(target => export.WriteAsync(actor, place.ToFilter(today), target, cancel), "text/csv; charset=utf-8");
    }

    private static string Disposition(string kind, string name)
    {
        var disposition = new ContentDispositionHeaderValue(kind);
        disposition.SetHttpFileName(name);
        return disposition.ToString();
    }

    private static bool Asks(HttpContext http, string what) => http.Request.Query[what] == "1";
}
