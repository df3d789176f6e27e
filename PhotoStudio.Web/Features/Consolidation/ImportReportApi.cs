using System.Text;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>Sends the whole report to an admin: of a run, or of the dry run that was just made.</summary>
public static class ImportReportApi
{
    public static void MapImportReports(this IEndpointRouteBuilder routes) => routes.MapGet("/settings/import/report", SendAsync)
        .RequireAuthorization(policy => policy.RequireRole(nameof(ActorRole.Admin))).ExcludeFromDescription();

    private static async Task<IResult> SendAsync(Guid? run, string? form, HttpContext http, ConsolidationQueries queries, ImportJob job, CancellationToken cancel)
    {
        var report = run is { } id ? (await queries.ReportAsync(ClaimsActor.Of(http.User), id, cancel)).Value : job.State.Report;
        if (report is null) return Results.NotFound();
        http.Response.Headers.CacheControl = "private, no-store";
        var json = form == "json";
        var text = json ? ReportJson.Write(report) : ReportText.Whole(report);
        return Results.File(Encoding.UTF8.GetBytes(text), json ? "application/json" : "text/plain; charset=utf-8", json ? "import-report.json" : "import-report.txt");
    }
}
