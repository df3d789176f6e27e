namespace PhotoStudio.Domain.Consolidation;

/// <summary>An older <c>bookings</c> row, unchanged, kept until the older tables are dropped by a step of their own.</summary>
public sealed class LegacyBooking
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required SourceKind Source { get; init; }

    public required string LegacyId { get; init; }

    /// <summary>Every column as it was read, as JSON.</summary>
    public required string Row { get; set; }

    public required Guid RunId { get; init; }
}
