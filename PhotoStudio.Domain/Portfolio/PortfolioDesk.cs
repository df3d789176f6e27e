using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What the commands of the portfolio share: staff only, one write, rows that are there.</summary>
public sealed class PortfolioDesk(StudioDatabase database, TimeProvider clock, ShootChanges changes)
{
    internal DateTime Now => clock.GetUtcNow().UtcDateTime;

    internal TimeProvider Clock => clock;

    internal async Task<Result<T>> WriteAsync<T>(Actor actor, Func<StudioDb, Task<Result<T>>> command, CancellationToken cancel) =>
        actor.IsStaff ? await database.WriteAsync(actor, command, cancel) : new NotAllowed();

    internal async Task<Result> WriteAsync(Actor actor, Func<StudioDb, Task<Result>> command, CancellationToken cancel) =>
        actor.IsStaff ? await database.WriteAsync(actor, command, cancel) : new NotAllowed();

    /// <summary>Loads a shoot that is there and still the one that was seen, lets the command change it, and tells other screens once it is stored.</summary>
    internal async Task<Result<T>> WithShootAsync<T>(Actor actor, RowRef row, Func<StudioDb, Shoot, Task<Result<T>>> command, CancellationToken cancel)
    {
        var result = await WriteAsync<T>(actor, async db =>
        {
            var shoot = await db.Shoots.Include(s => s.Access).ThenInclude(a => a.Client).SingleOrDefaultAsync(s => s.Id == row.Id && s.DeletedAt == null, cancel);
            if (shoot is null) return PortfolioProblems.NoSuchShoot();
            return row.CheckFresh(shoot) is { } stale ? stale : await command(db, shoot);
        }, cancel);
        if (result.Succeeded) changes.Publish(row.Id);
        return result;
    }

    /// <summary>As <see cref="WithShootAsync{T}"/>, for commands that give nothing back.</summary>
    internal async Task<Result> WithShootAsync(Actor actor, RowRef row, Func<StudioDb, Shoot, Task<Result>> command, CancellationToken cancel) =>
        Result.From((await WithShootAsync<bool>(actor, row, async (db, shoot) => await command(db, shoot) is { Succeeded: false } refused ? refused.Problem : true, cancel)).Problem);

    /// <summary>Loads photographs by their ids and changes each. Those that are gone are left out; none at all is 404.</summary>
    internal async Task<Result> WithPhotosAsync(Actor actor, IReadOnlyCollection<Guid> ids, bool deleted, Action<Photo> change, CancellationToken cancel)
    {
        IReadOnlyList<Guid> shoots = [];
        var result = await WriteAsync(actor, async db =>
        {
            var photos = await db.Photos.Where(p => ids.Contains(p.Id) && p.DeletedAt != null == deleted).ToListAsync(cancel);
            if (photos.Count == 0) return PortfolioProblems.NoSuchPhoto();
            photos.ForEach(change);
            shoots = [.. photos.Select(p => p.ShootId).Distinct()];
            return Result.Success;
        }, cancel);
        if (result.Succeeded) foreach (var shoot in shoots) changes.Publish(shoot);
        return result;
    }
}
