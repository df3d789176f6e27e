using System.Net;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain.Consolidation;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>What was brought over, through the doors of the studio.</summary>
public sealed class ImportPlaceTests(StudioApp app) : IClassFixture<StudioApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_an_admin_reads_the_report_of_a_run()
    {
        using var older = new OlderFile(OlderFile.FirstGeneration);
        older.Booking(1, "confirmed", quote: 350.0, notes: "Bring the dog");
        var run = await app.Get<ConsolidationService>().RunAsync(app.Cast.Ada.Actor, new ConsolidationInput(older.Path), null, Cancel);
        var path = $"/settings/import/report?run={run.Value!.RunId}";
        using var ada = await app.Cast.CallAsync(app.Cast.Ada);
        using var sam = await app.Cast.CallAsync(app.Cast.Sam);
        Assert.Contains("Sessions, from bookings", await ada.GetStringAsync(path, Cancel), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await sam.GetAsync(path, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ada.GetAsync($"/settings/import/report?run={Guid.NewGuid()}", Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_API_gives_a_session_of_older_data_like_any_other()
    {
        using var older = new OlderFile();
        older.Session(1, "invoiced", 250.0, ("notes", "gate code 12")).Invoice(7, 250.0, "paid", ("session_id", 1), ("paid_date", "2025-06-11"));
        await app.Get<ConsolidationService>().RunAsync(app.Cast.Ada.Actor, new ConsolidationInput(older.Path), null, Cancel);
        using var sam = await app.Cast.CallAsync(app.Cast.Sam);
        using var clara = await app.Cast.CallAsync(app.Cast.Clara);
        var staff = await sam.GetStringAsync("/api/sessions?status=invoiced", Cancel);
        Assert.Contains("\"total\":250.00", staff.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("gate code 12", staff, StringComparison.Ordinal);
        var own = await clara.GetStringAsync("/api/sessions?status=invoiced", Cancel);
        Assert.Contains("2025-07-01", own, StringComparison.Ordinal);
        Assert.DoesNotContain("gate code", own, StringComparison.Ordinal);
        Assert.Contains("OLD-7", await clara.GetStringAsync("/api/invoices", Cancel), StringComparison.Ordinal);
    }
}
