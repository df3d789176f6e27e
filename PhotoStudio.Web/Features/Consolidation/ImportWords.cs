using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>Sentences of the import page.</summary>
public static class ImportWords
{
    /// <summary>"1 row", "2,465 rows".</summary>
    public static string Rows(this StudioFormat format, int count) => Of(format, count, "row", "rows");

    public static string Of(StudioFormat format, int count, string one, string many) => $"{format.Count(count)} {(count == 1 ? one : many)}";

    /// <summary>What stands under the money.</summary>
    public static string Money(ConsolidationReport report, StudioFormat format)
    {
        if (report.AgreesToTheCent) return "Everything agrees to the cent.";
        var rows = report.Findings.Where(finding => finding.Apart is not null).ToList();
        var explained = rows.Count switch { 0 => "", 1 => "One row differs and is in the list below.", var count => $"{format.Count(count)} rows differ and are in the list below." };
        var rest = report.Money.Select(check => (check.What, Open: check.Apart - report.Told(check.What))).Where(one => one.Open != 0).Select(one => $"{one.What} {format.Amount(one.Open)}").ToList();
        var open = rest.Count == 0 ? "" : $"No row below explains this much: {string.Join(", ", rest)}.";
        return $"{explained} {open} Everything else agrees to the cent.".Trim();
    }

    /// <summary>What a rollback would do, for its question.</summary>
    public static string RollBack(StudioFormat format, int removed, int left) =>
        $"{format.Rows(removed)} that it added {(removed == 1 ? "is" : "are")} removed, payments with their sessions and invoices. "
        + (left == 0 ? "Nobody has touched any of them." : $"{format.Rows(left)} {(left == 1 ? "stays" : "stay")}: somebody has touched {(left == 1 ? "it" : "them")}, or something else needs {(left == 1 ? "it" : "them")}.");
}
