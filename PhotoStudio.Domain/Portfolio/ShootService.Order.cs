using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>The order of the public portfolio.</summary>
public sealed partial class ShootService
{
    /// <summary>Puts one shoot elsewhere in the portfolio. The outcome is where it stood, to put it back.</summary>
    public Task<Result<ShootSpot>> MoveAsync(Actor actor, Guid id, ShootSpot spot, CancellationToken cancel) => desk.WriteAsync<ShootSpot>(actor, async db =>
    {
        var shoots = await db.Shoots.Where(s => s.DeletedAt == null).OrderBy(s => s.Position).ThenBy(s => s.Id).ToListAsync(cancel);
        var at = shoots.FindIndex(s => s.Id == id);
        if (at < 0) return PortfolioProblems.NoSuchShoot();
        var (moved, was, positions) = (shoots[at], at + 1 < shoots.Count ? ShootSpot.Before(shoots[at + 1].Id) : ShootSpot.Last, Places(shoots));
        shoots.RemoveAt(at);
        var place = spot.In(shoots.ConvertAll(s => s.Id));
        if (place < 0) return PortfolioProblems.NoSuchShoot();
        shoots.Insert(place, moved);
        for (var index = 0; index < shoots.Count; index++) shoots[index].Place(positions[index], actor, desk.Now);
        return was;
    }, cancel);

    /// <summary>The positions as they are: shoots that keep their place are not changed.</summary>
    private static List<int> Places(List<Shoot> shoots)
    {
        var present = shoots.ConvertAll(s => s.Position);
        return present.Distinct().Count() == present.Count ? present : [.. Enumerable.Range(0, shoots.Count)];
    }
}
