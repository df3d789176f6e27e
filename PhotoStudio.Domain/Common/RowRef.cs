namespace PhotoStudio.Domain.Common;

/// <summary>Which row a command means, and (optionally) the version that the person saw: another version is refused as stale.</summary>
public readonly record struct RowRef(Guid Id, Guid? Version = null)
{
    public static implicit operator RowRef(Guid id) => new(id);

    /// <summary>412 when the row is no longer the one that was seen.</summary>
    public Problem? CheckFresh(Entity row) => Version is { } seen && seen != row.Version ? new Stale() : null;
}
