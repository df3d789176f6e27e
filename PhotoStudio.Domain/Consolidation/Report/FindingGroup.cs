namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>Findings that say the same of different rows.</summary>
public sealed record FindingGroup
{
    /// <summary>What stands in a text where the rows differ.</summary>
    public const string Differs = "…";

    /// <summary>Tells it apart from the other groups of a report: <c>bookings-2</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The older table.</summary>
    public required string Table { get; init; }

    /// <summary>The older column; empty where a row is concerned as a whole.</summary>
    public required string Column { get; init; }

    /// <summary>With <see cref="Differs"/> in the place of what is not the same for all.</summary>
    public required string Why { get; init; }

    /// <inheritdoc cref="Why"/>
    public required string Becomes { get; init; }

    /// <summary>In the order in which they were found.</summary>
    public required IReadOnlyList<Finding> Rows { get; init; }

    /// <summary>A table or a column that is left out whole, said once and not row by row.</summary>
    public bool IsWholeTable => Rows[0].IsWholeTable;

    /// <summary>The older text of one of its rows, without the name of the column or of the setting.</summary>
    public string OlderOf(Finding row)
    {
        var before = (Column.Length > 0 ? Column : row.Id) + ": ";
        return row.Older.StartsWith(before, StringComparison.Ordinal) ? row.Older[before.Length..] : row.Older;
    }

    /// <summary>Its first rows, each with another text.</summary>
    public IEnumerable<Finding> Examples(int most) => Rows.DistinctBy(row => (row.Older, row.Becomes)).Take(most);

    /// <summary>By how much its rows make a sum differ, in minor units.</summary>
    public long Apart(string what) => Rows.Sum(row => row.ApartOf(what));
}
