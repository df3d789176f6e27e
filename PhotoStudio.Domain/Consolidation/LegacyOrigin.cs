namespace PhotoStudio.Domain.Consolidation;

/// <summary>Which older row a row of ours came from: what makes a second run bring only what is new, and a rollback remove exactly what was added.</summary>
public sealed class LegacyOrigin
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required SourceKind Source { get; init; }

    /// <summary>The older table, in its own name.</summary>
    public required string Table { get; init; }

    /// <summary>The older row's id as text. A client has none of its own: there it is the normal form of its address or name.</summary>
    public required string LegacyId { get; init; }

    public required BroughtKind Kind { get; init; }

    public required Guid EntityId { get; init; }

    /// <summary>False when it was here already and was only linked: a rollback leaves it alone.</summary>
    public required bool Added { get; init; }

    /// <summary>SHA-256 of the older row as it was read, in hexadecimal.</summary>
    public required string SourceHash { get; set; }

    /// <summary>Our row's version when it was brought over; another one, by a person, means that it was edited here since.</summary>
    public Guid? Version { get; set; }

    /// <summary>The run that added or linked it.</summary>
    public required Guid RunId { get; init; }
}
