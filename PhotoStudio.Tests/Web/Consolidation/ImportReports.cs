using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;

namespace PhotoStudio.Tests.Web.Consolidation;

/// <summary>Reports as the parts of the import page are given them.</summary>
internal static class ImportReports
{
    public static ConsolidationReport Make(IReadOnlyList<Finding> findings, IReadOnlyList<Tally>? tallies = null, IReadOnlyList<MoneyCheck>? money = null, Guid? run = null) => new()
    {
        From = "studio-2019.db",
        Source = SourceKind.Sqlite,
        At = new DateTime(2026, 11, 23, 11, 31, 0, DateTimeKind.Utc),
        DryRun = run is null,
        RunId = run,
        CurrencyCode = "EUR",
        Took = 14_190,
        Tallies = tallies ?? [],
        Money = money ?? [],
        Findings = findings,
    };

    public static IEnumerable<Finding> Unread(string table, string column, int count, string? link = null) =>
        Enumerable.Range(1, count).Select(n => new Finding(table, $"{n}", $"{column}: text {n}", "Not read.", "Open, kept in the notes") { Link = link is null ? null : $"{link}{n}" });

    public static Tally Tally(string table, int found, int toLookAt = 0, int changed = 0) =>
        new(OlderKinds.NameOf(table)) { Table = table, Found = found, New = found - changed, Changed = changed, ToLookAt = toLookAt };
}
