namespace PhotoStudio.Domain.Portfolio;

/// <summary>Puts rows into an order that somebody chose.</summary>
internal static class Ordering
{
    /// <summary>The named ones first, as named; the others after them, as they were.</summary>
    public static List<T> Of<T>(IReadOnlyList<T> rows, Func<T, Guid> id, IReadOnlyList<Guid> order)
    {
        var places = order.Distinct().Select((named, place) => (named, place)).ToDictionary(pair => pair.named, pair => pair.place);
        return [.. rows.OrderBy(row => places.GetValueOrDefault(id(row), int.MaxValue))];
    }

    /// <summary>The moved ones together, in the order named, before another one or at the end.</summary>
    public static List<T> Move<T>(IReadOnlyList<T> rows, Func<T, Guid> id, IReadOnlyList<Guid> moved, Guid? before)
    {
        var chosen = moved.Distinct().ToList();
        var rest = rows.Where(row => !chosen.Contains(id(row))).ToList();
        var place = before is { } mark ? rest.FindIndex(row => id(row) == mark) : rest.Count;
        rest.InsertRange(place < 0 ? rest.Count : place, chosen.Select(one => rows.First(row => id(row) == one)));
        return rest;
    }
}
