using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Says of every table that does not come over why, so that no row is forgotten silently.</summary>
internal sealed class LeftOutTables(Desk desk)
{
    public void Say()
    {
        foreach (var (table, rows) in desk.Source.Tables)
        {
            if (WhyOf(table) is { } why) desk.Report.LeftOut(table, (int)Math.Min(rows, int.MaxValue), why);
        }
    }

    private static string? WhyOf(string table) => table switch
    {
        OlderTables.Photos => "Photo files lie elsewhere and are not brought over.",
        _ => OlderTables.IsKnown(table) ? null : "Nothing here stands for this table.",
    };
}
