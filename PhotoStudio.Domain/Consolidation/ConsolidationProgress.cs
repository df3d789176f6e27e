namespace PhotoStudio.Domain.Consolidation;

/// <summary>How far a run is. <paramref name="Table"/> is what it works on.</summary>
public sealed record ConsolidationProgress(string Table, long Done, long All);
