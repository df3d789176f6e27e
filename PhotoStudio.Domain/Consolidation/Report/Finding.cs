using System.Text.Json.Serialization;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>An older row that a person should look at.</summary>
/// <param name="Table">The older table.</param>
/// <param name="Id">The older id.</param>
/// <param name="Older">What stood there: <c>time: afternoon</c>.</param>
/// <param name="Why">Why it could not stay as it was.</param>
/// <param name="Becomes">What it becomes here.</param>
public sealed record Finding(string Table, string Id, string Older, string Why, string Becomes)
{
    /// <summary>What stands for an id where a whole table is left out, or a column of it.</summary>
    public const string AllRows = "all";

    /// <summary>Where it is now, an address of this studio; null when it is nowhere.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Link { get; set; }

    /// <summary>By how much its row makes the sums differ; null when it does not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RowApart>? Apart { get; set; }

    [JsonIgnore]
    public bool IsWholeTable => Id == AllRows && !Older.Contains(':', StringComparison.Ordinal);

    /// <summary>In minor units.</summary>
    public long ApartOf(string what) => Apart?.Where(apart => apart.What == what).Sum(apart => apart.Minor) ?? 0;
}

/// <summary>By how much one row makes a sum of money differ, in minor units.</summary>
public sealed record RowApart(string What, long Minor);
