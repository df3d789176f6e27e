using System.Text;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>Money before and after, and which rows make what differs.</summary>
internal static class MoneyText
{
    private const int MostRows = 3;

    public static void Append(StringBuilder text, ConsolidationReport report)
    {
        var table = new PlainTable($"Money in {report.CurrencyCode}", "older", "after", "apart");
        foreach (var check in report.Money) table.Add(check.What, report.Amount(check.Older), report.Amount(check.After), report.Amount(check.Apart));
        table.WriteTo(text.Append('\n'));
        foreach (var check in report.Money.Where(check => check.Apart != 0)) Explain(text, report, check);
        text.Append(report.AgreesToTheCent ? "Everything agrees to the cent.\n" : "Everything else agrees to the cent.\n");
    }

    private static void Explain(StringBuilder text, ConsolidationReport report, MoneyCheck check)
    {
        var rows = report.Findings.Where(finding => finding.ApartOf(check.What) != 0).ToList();
        var parts = rows.Take(MostRows).Select(row => $"{row.Table} {PlainLines.Plain(row.Id)} ({report.Amount(row.ApartOf(check.What))})").ToList();
        if (rows.Count > MostRows) parts.Add($"{PlainLines.Count(rows.Count - MostRows, "more row", "more rows")} ({report.Amount(rows.Skip(MostRows).Sum(row => row.ApartOf(check.What)))})");
        var rest = check.Apart - report.Told(check.What);
        if (rest != 0) parts.Add($"{report.Amount(rest)} that no row below explains");
        PlainLines.Append(text, "  ", $"{check.What} differs by {report.Amount(check.Apart)}: {string.Join(", ", parts)}.");
    }
}
