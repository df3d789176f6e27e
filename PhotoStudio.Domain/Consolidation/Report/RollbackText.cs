using System.Text;
using PhotoStudio.Domain.Consolidation.Rollback;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>What a rollback removed and left, for a person.</summary>
public static class RollbackText
{
    public static string Write(RollbackReport report, bool dry)
    {
        var text = new StringBuilder(dry ? "Dry run, nothing was written.\n\n" : "Rolled back.\n\n");
        var table = new PlainTable("", dry ? "would go" : "removed", "touched since, stay", "needed by others, stay");
        foreach (var kind in report.Kinds.Where(kind => kind.Removed + kind.Touched + kind.Needed > 0)) table.Add(kind.Kind, Figures(kind.Removed, kind.Touched, kind.Needed));
        table.Add("In all", Figures(report.Removed, report.Kinds.Sum(kind => kind.Touched), report.Kinds.Sum(kind => kind.Needed)));
        table.WriteTo(text);
        return text.ToString();
    }

    private static IEnumerable<string> Figures(params int[] numbers) => numbers.Select(PlainTable.Count);
}
