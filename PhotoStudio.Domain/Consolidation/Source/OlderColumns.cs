namespace PhotoStudio.Domain.Consolidation.Source;

/// <summary>The columns of an older table, whichever it has.</summary>
public sealed class OlderColumns
{
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="table">The older table.</param>
    /// <param name="names">As the source has them.</param>
    public OlderColumns(string table, IReadOnlyList<string> names)
    {
        Table = table;
        for (var i = 0; i < names.Count; i++) places[names[i]] = i;
        ByName = [.. places.OrderBy(place => place.Key, StringComparer.OrdinalIgnoreCase)];
        Id = Find(OlderTables.IdOf(table));
    }

    public string Table { get; }

    /// <summary>The place of the column that tells the rows apart; -1 when there is none.</summary>
    public int Id { get; }

    /// <summary>Every column and its place, in the order of the names.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> ByName { get; }

    /// <summary>Its place, in any case; -1 when it is missing.</summary>
    public int Find(string column) => places.GetValueOrDefault(column, -1);
}
