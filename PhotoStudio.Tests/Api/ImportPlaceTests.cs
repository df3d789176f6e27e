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

    [Fact]
    public async Task Each_row_that_needs_a_look_opens_where_it_is_now()
    {
        using var older = new OlderFile();
        older.Booking(11, "on hold", "2025-12-01", "afternoon", "paula@example.com", "Paula").Invoice(12, 12.345, "pending", ("client_name", "Paula"))
            .Add("users", ("id", 13), ("email", "paula@example.com"), ("role", "boss"), ("status", "approved")).Add("expenses", ("id", 14), ("amount", 1.234), ("category", "travel"))
            .Add("pricing_packages", ("id", 15), ("name", "Gold"), ("price", 9.999)).Add("pricing_addons", ("id", 16), ("name", "Album"), ("price", 9.999)).Add("shoots", ("id", 17), ("title", "Lake"))
            .Add("reviews", ("id", 18), ("booking_id", 999), ("rating", 5));
        var report = (await app.Get<ConsolidationService>().RunAsync(app.Cast.Ada.Actor, new ConsolidationInput(older.Path), null, Cancel)).Value!;
        using var ada = app.Visit();
        await ada.SubmitAsync("/account/sign-in", ("email", app.Cast.Ada.Email), ("password", AppCast.Password));
        foreach (var link in report.Findings.Select(finding => finding.Link).OfType<string>().Distinct())
            Assert.Equal((link, HttpStatusCode.OK), (link, (await ada.GetAsync(link)).StatusCode));
        foreach (var table in (string[])["bookings", "invoices", "users", "expenses", "pricing_packages", "pricing_addons", "shoots"])
            Assert.Contains(report.Findings, finding => finding.Table == table && finding.Link is { } link && Guid.TryParse(link[^36..], out _));
    }
}
