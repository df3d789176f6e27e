namespace PhotoStudio.Domain.Consolidation.Rollback;

/// <summary>What a rollback removed of one kind, and what it left because somebody touched it or something else needs it.</summary>
public sealed record RolledBack(string Kind, int Removed, int Touched, int Needed);

/// <summary>What a rollback did, or would do.</summary>
public sealed record RollbackReport(IReadOnlyList<RolledBack> Kinds)
{
    public int Removed => Kinds.Sum(kind => kind.Removed);

    public int Left => Kinds.Sum(kind => kind.Touched + kind.Needed);

    public int All => Removed + Left;
}
