using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What clients like, among the photographs they may see.</summary>
public sealed class FavouriteService(StudioDatabase database, TimeProvider clock, ShootChanges changes)
{
    /// <summary>Marks a photograph, or takes the mark away. Twice is as once.</summary>
    public async Task<Result> SetAsync(Actor actor, Guid photoId, bool liked, CancellationToken cancel)
    {
        if (actor is not { IsClient: true, ClientId: { } client }) return new NotAllowed();
        Guid? shoot = null;
        var result = await database.WriteAsync(async db =>
        {
            var today = await db.TodayAsync(clock, cancel);
            shoot = await db.Photos.Shown().Where(p => p.Id == photoId).GrantedTo(client, today).Select(p => (Guid?)p.ShootId).SingleOrDefaultAsync(cancel);
            if (shoot is null) return PortfolioProblems.NoSuchPhoto();
            var there = await db.Favourites.SingleOrDefaultAsync(f => f.ClientId == client && f.PhotoId == photoId, cancel);
            if (liked && there is null) db.Add(new Favourite { ClientId = client, PhotoId = photoId, At = clock.GetUtcNow().UtcDateTime });
            if (!liked && there is not null) db.Remove(there);
            return Result.Success;
        }, cancel);
        if (result.Succeeded && shoot is { } changed) changes.Publish(changed);
        return result;
    }
}
