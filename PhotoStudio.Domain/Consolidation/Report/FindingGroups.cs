using System.Text.RegularExpressions;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>
/// Puts findings of one kind together: the same table, the same column of the older text, the same why and the same outcome. Numbers, days and
/// words in quotes may differ from row to row.
/// </summary>
public static partial class FindingGroups
{
    /// <summary>In the order of the tables; within one those with the most rows first. Goes through the findings once.</summary>
    public static IReadOnlyList<FindingGroup> Of(IReadOnlyList<Finding> findings)
    {
        var patterns = new Dictionary<string, string>();
        var groups = new Dictionary<(string Table, string Column, string Why, string Becomes), List<Finding>>();
        foreach (var finding in findings)
        {
            var key = (finding.Table, ColumnOf(finding), PatternOf(finding.Why, patterns), PatternOf(finding.Becomes, patterns));
            if (!groups.TryGetValue(key, out var rows)) groups[key] = rows = [];
            rows.Add(finding);
        }

        return [.. groups.GroupBy(group => group.Key.Table).OrderBy(table => OlderKinds.PlaceOf(table.Key)).ThenBy(table => table.Key, StringComparer.Ordinal)
            .SelectMany(table => table.OrderByDescending(group => group.Value.Count).Select((group, place) => Make(group.Key, group.Value, place + 1)))];
    }

    private static FindingGroup Make((string Table, string Column, string Why, string Becomes) key, List<Finding> rows, int place) => new()
    {
        Key = $"{key.Table.Replace(' ', '_')}-{place}",
        Table = key.Table,
        Column = key.Column,
        Why = Shared(rows, row => row.Why, key.Why),
        Becomes = Shared(rows, row => row.Becomes, key.Becomes),
        Rows = rows,
    };

    /// <summary>What all rows say, else the pattern; where that says nothing at all, what the first row says.</summary>
    private static string Shared(List<Finding> rows, Func<Finding, string> text, string pattern)
    {
        var first = text(rows[0]);
        if (rows.TrueForAll(row => text(row) == first)) return first;
        return pattern == FindingGroup.Differs ? $"{first}, {FindingGroup.Differs}" : pattern;
    }

    /// <summary>The column that the older text begins with. A setting is its own column: there the key tells the rows apart.</summary>
    private static string ColumnOf(Finding finding)
    {
        var end = finding.Older.IndexOf(": ", StringComparison.Ordinal);
        var column = end is > 0 and <= 40 ? finding.Older[..end] : "";
        return column == finding.Id || !column.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? "" : column;
    }

    private static string PatternOf(string text, Dictionary<string, string> patterns)
    {
        if (!patterns.TryGetValue(text, out var pattern)) patterns[text] = pattern = Differing().Replace(text, FindingGroup.Differs);
        return pattern;
    }

    /// <summary>Words in quotes, and whatever holds a digit, without the mark that ends it.</summary>
    [GeneratedRegex("""(?<=")[^"]+(?=")|[^\s"]*[0-9](?:[^\s"]*[^\s",.;:])?""")]
    private static partial Regex Differing();
}
