using CsCheck;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Rollback;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation.Any;

/// <summary>Whatever an older installation holds: every row is accounted for, again changes nothing, and back leaves no trace.</summary>
public sealed class AnyOlderTests
{
    private static readonly Gen<OlderCase> AnyCase = Gen.Int[0, 9999].Array[600].Select(numbers => new OlderCase(numbers));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task Brought_twice_and_taken_back_leaves_the_studio_as_it_was() => AnyCase.SampleAsync(
        async older =>
        {
            await using var studio = await StudioSqlite.StartAsync();
            var before = await StudioPicture.TakeAsync(studio);
            using var file = new OlderFile(older.Sql(postgres: false));
            var dry = await BringAsync(studio, file, dry: true);
            Assert.Equal(before, await StudioPicture.TakeAsync(studio));
            var first = await BringAsync(studio, file);
            Same(dry, first);
            Complete(older, first);
            var after = await StudioPicture.TakeAsync(studio);
            var second = await BringAsync(studio, file);
            Assert.Equal(after, await StudioPicture.TakeAsync(studio));
            Assert.Equal(0, second.ToBring);
            Assert.Equal(first.Money.Select(check => (check.What, check.Older, check.After)), second.Money.Select(check => (check.What, check.Older, check.After)));
            var back = await studio.Get<RollbackService>().RollBackAsync(Cast.Ada, null, false, Cancel);
            Assert.Equal(0, back.Value?.Left ?? 0);
            Assert.Equal(before, await StudioPicture.TakeAsync(studio));
        },
        iter: 60, threads: 1);

    /// <summary>Every row of the source has one outcome, none is left out without a reason, and money that differs is explained.</summary>
    private static void Complete(OlderCase older, ConsolidationReport report)
    {
        foreach (var table in older.Tables.Where(table => older.Rows(table) > 0))
        {
            var tally = report.Tallies.Single(tally => tally.Kind == KindOf(table));
            Assert.Equal(older.Rows(table), tally.Found);
            Assert.True(tally.LeftOut <= report.Findings.Count(finding => finding.Table == table) || report.Findings.Any(finding => finding.Table == table && finding.Id == "all"), $"{tally}");
        }

        Assert.All(report.Tallies, tally => Assert.True(tally.AddsUp, $"{tally}"));
        Assert.True(report.AgreesToTheCent, string.Join("\n", report.Money) + "\n" + ReportText.Whole(report));
    }

    private static void Same(ConsolidationReport dry, ConsolidationReport real)
    {
        Assert.Equal(dry.Tallies, real.Tallies);
        Assert.Equal(dry.Money, real.Money);
        Assert.Equal(dry.Findings.Select(f => (f.Table, f.Id, f.Older, f.Why, f.Becomes)), real.Findings.Select(f => (f.Table, f.Id, f.Older, f.Why, f.Becomes)));
    }

    private static async Task<ConsolidationReport> BringAsync(StudioSqlite studio, OlderFile file, bool dry = false)
    {
        var result = await studio.Get<ConsolidationService>().RunAsync(Cast.Ada, new ConsolidationInput(file.Path, dry, Name: "older.db"), null, Cancel);
        Assert.Null(result.Problem);
        return result.Value!;
    }

    private static string KindOf(string table) => table switch
    {
        "bookings" => "Sessions, from bookings",
        "sessions" => "Sessions, from sessions",
        "pricing_categories" => "Session types",
        "pricing_packages" => "Packages",
        "pricing_addons" => "Add-ons",
        "discount_codes" => "Discount codes",
        "review_invites" => "Review invitations",
        _ => char.ToUpperInvariant(table[0]) + table[1..],
    };
}
