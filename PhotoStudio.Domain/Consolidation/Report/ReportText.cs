using System.Globalization;
using System.Text;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>The report for a person: counts, money before and after, what needs a look by kind, and where it is asked for every row.</summary>
public static class ReportText
{
    /// <summary>What is to be read at once.</summary>
    /// <param name="report">The report.</param>
    /// <param name="most">How many kinds of findings are told; those with the most rows.</param>
    public static string Brief(ConsolidationReport report, int most)
    {
        var text = new StringBuilder();
        Head(text, report);
        Counts(text, report);
        MoneyText.Append(text, report);
        GroupText.Append(text, report, most);
        return text.ToString();
    }

    /// <summary>As <see cref="Brief"/> with every kind, and then every row under its kind.</summary>
    public static string Whole(ConsolidationReport report)
    {
        var text = new StringBuilder(Brief(report, int.MaxValue));
        GroupText.AppendRows(text, report);
        return text.ToString();
    }

    private static void Head(StringBuilder text, ConsolidationReport report)
    {
        text.Append(report.DryRun ? "Dry run, nothing was written.\n" : "Brought over.\n");
        PlainLines.Append(text, "", string.Create(CultureInfo.InvariantCulture, $"From {PlainLines.Plain(report.From)}, {report.At:yyyy-MM-dd HH:mm} UTC, took {report.Took / 1000.0:0.0} s."));
    }

    private static void Counts(StringBuilder text, ConsolidationReport report)
    {
        var table = new PlainTable(report.DryRun ? "What would come over" : "What came over", "found", "new", "linked", "already", "changed", "kept", "left out", "look at");
        foreach (var tally in report.Tallies) table.Add(tally.Kind, Figures(tally));
        table.Add("In all", Figures(report.InAll));
        table.WriteTo(text.Append('\n'));
    }

    private static IEnumerable<string> Figures(Tally tally) =>
        new[] { tally.Found, tally.New, tally.Linked, tally.Already, tally.Changed, tally.Kept, tally.LeftOut, tally.ToLookAt }.Select(PlainTable.Count);
}
