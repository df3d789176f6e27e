namespace PhotoStudio.Domain.Portfolio;

/// <summary>A place in the order of shoots, beside another one or at an end.</summary>
public readonly record struct ShootSpot
{
    private ShootSpot(Guid? beside, bool after) => (Beside, IsAfter) = (beside, after);

    /// <summary>Before all others.</summary>
    public static ShootSpot First => new(null, false);

    /// <summary>After all others.</summary>
    public static ShootSpot Last => new(null, true);

    private Guid? Beside { get; }

    private bool IsAfter { get; }

    public static ShootSpot Before(Guid id) => new(id, false);

    public static ShootSpot After(Guid id) => new(id, true);

    /// <summary>Where that is among the others; -1 when the one beside it is not there.</summary>
    internal int In(IReadOnlyList<Guid> others)
    {
        if (Beside is not { } id) return IsAfter ? others.Count : 0;
        var place = others.ToList().IndexOf(id);
        return place < 0 ? -1 : place + (IsAfter ? 1 : 0);
    }
}
