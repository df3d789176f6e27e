namespace PhotoStudio.Domain.Consolidation.Source;

/// <summary>Reads older tables, whichever of them there are. Sees one state of the source from its opening to its end, and never writes.</summary>
public interface IOlderSource : IAsyncDisposable
{
    SourceKind Kind { get; }

    /// <summary>What it is, without any password: a file name, or a host and a database.</summary>
    string From { get; }

    /// <summary>The tables that exist, with their numbers of rows.</summary>
    IReadOnlyDictionary<string, long> Tables { get; }

    /// <summary>Every row of a table in the order of its ids; nothing when the table is missing.</summary>
    IAsyncEnumerable<IReadOnlyList<OlderRow>> ReadAsync(string table, CancellationToken cancel);

    /// <summary>The rows with these ids.</summary>
    Task<IReadOnlyList<OlderRow>> FindAsync(string table, IReadOnlyCollection<object> ids, CancellationToken cancel);

    /// <summary>The columns of a table, with the number of rows in which each says anything: not empty, no, zero or an empty list. Nothing when the table is missing.</summary>
    /// <param name="table">By name.</param>
    /// <param name="except">Columns that are not asked for, in lower case.</param>
    /// <param name="cancel">Cancels the query.</param>
    Task<IReadOnlyDictionary<string, long>> FilledAsync(string table, IReadOnlySet<string> except, CancellationToken cancel);

    /// <summary>How many rows there are for each value of a column; nothing when the table or the column is missing.</summary>
    Task<IReadOnlyDictionary<string, long>> CountByAsync(string table, string column, CancellationToken cancel);
}
