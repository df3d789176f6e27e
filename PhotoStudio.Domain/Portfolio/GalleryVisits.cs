using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Notes that a client looked at its photographs.</summary>
public sealed class GalleryVisits(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Called when a granted client opens a shoot; anybody else changes nothing.</summary>
    public async Task SeenAsync(Actor actor, Guid shootId, CancellationToken cancel)
    {
        if (actor is not { IsClient: true, ClientId: { } client }) return;
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await database.OpenAsync(cancel);
        await db.ShootAccess.Where(a => a.ShootId == shootId && a.ClientId == client).ExecuteUpdateAsync(set => set.SetProperty(a => a.SeenAt, (DateTime?)now), cancel);
    }
}
