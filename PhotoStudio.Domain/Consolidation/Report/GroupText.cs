using System.Globalization;
using System.Text;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>What needs a look: a few lines for each kind, or each row.</summary>
internal static class GroupText
{
    private const int MostExamples = 3;
    private const int MostExample = 40;
    private const int CountWidth = 8;

    public static void Append(StringBuilder text, ConsolidationReport report, int most)
    {
        var groups = report.Groups.Where(group => !group.IsWholeTable).ToList();
        if (groups.Count == 0) text.Append("\nNo row needs a look.\n");
        else AppendGroups(text, report, groups, groups.OrderByDescending(group => group.Rows.Count).Take(most).ToHashSet());
        var tables = report.Groups.Where(group => group.IsWholeTable).SelectMany(group => group.Rows).ToList();
        if (tables.Count > 0) text.Append("\nWhat does not come over\n");
        foreach (var table in tables.Take(most)) PlainLines.Append(text, Start(table.Older), $"{PlainLines.Plain(table.Table)}: {PlainLines.Plain(table.Why)}");
        if (tables.Count > most) text.Append(CultureInfo.InvariantCulture, $"... and {PlainLines.Count(tables.Count - most, "more", "more")}.\n");
    }

    public static void AppendRows(StringBuilder text, ConsolidationReport report)
    {
        foreach (var group in report.Groups.Where(group => !group.IsWholeTable))
        {
            PlainLines.Append(text.Append('\n'), "", $"{PlainLines.Plain(OlderKinds.NameOf(group.Table))}, {PlainLines.Count(group.Rows.Count, "row", "rows")}. {Line(group)}");
            foreach (var row in group.Rows) PlainLines.Append(text, $"  {PlainLines.Plain(row.Id)}  ", PlainLines.Plain(group.OlderOf(row)) + Own(group, row));
        }
    }

    private static void AppendGroups(StringBuilder text, ConsolidationReport report, List<FindingGroup> groups, HashSet<FindingGroup> told)
    {
        text.Append(CultureInfo.InvariantCulture, $"\nTo look at: {PlainLines.Count(report.ToLookAt, "row", "rows")}, {PlainLines.Count(groups.Count, "kind", "kinds")}\n");
        foreach (var table in groups.Where(told.Contains).GroupBy(group => group.Table))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{PlainLines.Plain(OlderKinds.NameOf(table.Key))}\n");
            foreach (var group in table)
            {
                PlainLines.Append(text, Start(PlainTable.Count(group.Rows.Count)), Line(group));
                PlainLines.Append(text, Start(""), Examples(group));
            }
        }

        if (groups.Count > told.Count) text.Append(CultureInfo.InvariantCulture, $"\n... and {PlainLines.Count(groups.Count - told.Count, "more kind", "more kinds")} with fewer rows.\n");
    }

    /// <summary>As many as there is room for on one line.</summary>
    private static string Examples(FindingGroup group)
    {
        var texts = group.Examples(MostExamples).Select(row => $"{PlainLines.Plain(row.Id)} \"{PlainLines.Cut(PlainLines.Plain(group.OlderOf(row)), MostExample)}\"{Own(group, row)}").ToList();
        while (texts.Count > 1 && texts.Sum(text => text.Length + 2) > PlainLines.Width - CountWidth - 6) texts.RemoveAt(texts.Count - 1);
        return string.Join(", ", texts) + (group.Rows.Count > texts.Count ? ", ..." : "");
    }

    private static string Line(FindingGroup group) =>
        $"{(group.Column.Length == 0 ? "" : group.Column + ": ")}{Ascii(PlainLines.Plain(group.Why))} -> {Ascii(PlainLines.Plain(group.Becomes))}";

    /// <summary>What is said of this row alone.</summary>
    private static string Own(FindingGroup group, Finding row) =>
        (row.Why == group.Why ? "" : $"  {PlainLines.Plain(row.Why)}") + (row.Becomes == group.Becomes ? "" : $" -> {PlainLines.Plain(row.Becomes)}");

    private static string Start(string count) => count.PadLeft(CountWidth) + "  ";

    private static string Ascii(string text) => text.Replace(FindingGroup.Differs, "...", StringComparison.Ordinal);
}
