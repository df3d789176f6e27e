using System.Globalization;
using System.Text;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>The report for a person: counts, money before and after, and the rows to look at.</summary>
public static class ReportText
{
    /// <param name="report">The report.</param>
    /// <param name="most">How many findings are written out.</param>
    public static string Write(ConsolidationReport report, int most = int.MaxValue)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{(report.DryRun ? "Dry run, nothing was written" : "Brought over")}: {report.From} at {report.At:yyyy-MM-dd HH:mm} UTC, {report.Took / 1000.0:0.0} s\n\n");
        Row(text, "", "found", "new", "linked", "already", "changed", "kept", "left out", "to look at");
        foreach (var tally in report.Tallies) Row(text, tally.Kind, [.. new[] { tally.Found, tally.New, tally.Linked, tally.Already, tally.Changed, tally.Kept, tally.LeftOut, tally.ToLookAt }.Select(Count)]);
        text.Append(CultureInfo.InvariantCulture, $"\nMoney in {report.CurrencyCode,-17}{"older",16}{"after",16}{"apart",16}\n");
        foreach (var check in report.Money) text.Append(CultureInfo.InvariantCulture, $"{check.What,-26}{report.Amount(check.Older),16}{report.Amount(check.After),16}{report.Amount(check.Apart),16}\n");
        Findings(text, report, most);
        return text.ToString();
    }

    private static void Findings(StringBuilder text, ConsolidationReport report, int most)
    {
        if (report.Findings.Count == 0)
        {
            text.Append("\nNo row needs a look.\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\nTo look at, {report.Findings.Count}:\n");
        foreach (var finding in report.Findings.Take(most))
            text.Append(CultureInfo.InvariantCulture, $"{finding.Table} {finding.Id}  {finding.Older.ReplaceLineEndings(" ")}  {finding.Why}  -> {finding.Becomes}\n");
        if (report.Findings.Count > most) text.Append(CultureInfo.InvariantCulture, $"... and {report.Findings.Count - most} more: --report FILE writes all of them.\n");
    }

    private static void Row(StringBuilder text, string kind, params string[] figures) =>
        text.Append(kind.PadRight(26)).AppendJoin("", figures.Select(figure => figure.PadLeft(11))).Append('\n');

    private static string Count(int number) => number == 0 ? "-" : number.ToString("N0", CultureInfo.InvariantCulture);
}
