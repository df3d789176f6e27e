namespace PhotoStudio.Domain.Consolidation;

/// <summary>One bringing over of older data.</summary>
public sealed class ConsolidationRun
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required SourceKind Source { get; init; }

    /// <summary>The source in words, without any password: a file name, or a host and a database.</summary>
    public required string From { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required string By { get; init; }

    /// <summary>How many rows of ours it added.</summary>
    public int Added { get; set; }

    /// <summary>The report as JSON.</summary>
    public string Report { get; set; } = "";

    /// <summary>A <see cref="RunUndo"/> as JSON.</summary>
    public string Undo { get; set; } = "";

    /// <summary>UTC; null while it stands.</summary>
    public DateTime? RolledBackAt { get; private set; }

    public string? RolledBackBy { get; private set; }

    /// <summary>How many of its rows the rollback removed.</summary>
    public int Removed { get; private set; }

    public void RollBack(int removed, string by, DateTime now) => (RolledBackAt, RolledBackBy, Removed) = (now, by, Removed + removed);
}
