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
}
