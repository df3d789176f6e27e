using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>A line of the counts on the page: one kind, or a few that are looked at together.</summary>
public sealed record ImportCount(Tally Tally, IReadOnlyList<string> Tables)
{
    /// <summary>The first of its kinds that needs a look.</summary>
    public FindingGroup? First(ConsolidationReport report) => report.Groups.FirstOrDefault(group => Tables.Contains(group.Table) && !group.IsWholeTable);
}

/// <summary>Which kinds are told as one on the page; the report itself tells each.</summary>
public static class ImportKinds
{
    private static readonly (string Kind, string[] Tables)[] Together =
    [
        ("Clients and users", [OlderTables.Clients, OlderTables.Users]),
        ("Packages, add-ons, codes", [OlderTables.Packages, OlderTables.AddOns, OlderTables.Codes]),
        ("Session types", [OlderTables.Categories, OlderTables.Types]),
    ];

    public static IReadOnlyList<ImportCount> Of(ConsolidationReport report) =>
        [.. report.Tallies.GroupBy(tally => KindOf(tally)).Select(kind => new ImportCount(Tally.Sum(kind.Key, [.. kind]), [.. kind.Select(tally => tally.Table)]))];

    private static string KindOf(Tally tally) => Together.FirstOrDefault(one => one.Tables.Contains(tally.Table)).Kind ?? tally.Kind;
}
