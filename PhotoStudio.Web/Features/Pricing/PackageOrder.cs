using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>The packages of one session type in an order.</summary>
public sealed record PackageOrder(Guid SessionTypeId, IReadOnlyList<Guid> Ids)
{
    public static PackageOrder Of(IEnumerable<PackageView> packages, Guid sessionTypeId) =>
        new(sessionTypeId, [.. packages.Where(package => package.SessionTypeId == sessionTypeId).Select(package => package.Id)]);

    /// <summary>Puts one in the place of another, which makes room.</summary>
    public PackageOrder Put(Guid moved, Guid target) => this with { Ids = Reorder.Put(Ids, moved, target) };

    /// <summary>One place up (-1) or down (1); the same when it stands at that end.</summary>
    public PackageOrder Step(Guid moved, int by) => this with { Ids = Reorder.Step(Ids, moved, by) };
}

/// <summary>Moves one of a list to another place.</summary>
public static class Reorder
{
    public static IReadOnlyList<Guid> Put(IReadOnlyList<Guid> ids, Guid moved, Guid target)
    {
        var at = ids.ToList().IndexOf(target);
        var rest = ids.Where(id => id != moved).ToList();
        rest.Insert(at, moved);
        return rest;
    }

    public static IReadOnlyList<Guid> Step(IReadOnlyList<Guid> ids, Guid moved, int by)
    {
        var at = ids.ToList().IndexOf(moved) + by;
        return at < 0 || at >= ids.Count ? ids : Put(ids, moved, ids[at]);
    }
}
