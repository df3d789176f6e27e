namespace PhotoStudio.Domain.Common;

/// <summary>Tells a writer who read an older version from one who read the present one.</summary>
public static class Versions
{
    /// <summary>True when a version was named and the row has moved on since.</summary>
    public static bool MovedOnFrom(this Entity row, Guid? seen) => seen is { } version && version != row.Version;
}
