using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Site;

/// <summary>What an admin does with the public site.</summary>
public sealed class SiteService(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Stores all of it. <paramref name="seen"/> is the version the writer read; null: whatever stands there now.</summary>
    public async Task<Result> EditAsync(Actor actor, SiteInput input, Guid? seen, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        var check = SiteCheck.Check(input);
        if (!check.Succeeded) return check.Problem;
        return await database.WriteAsync(async db =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var site = await db.Site.SingleOrDefaultAsync(row => row.Id == SiteSettings.RowId, cancel);
            if (site is not null && site.MovedOnFrom(seen)) return new Stale();
            if (site is null) db.Add(site = SiteSettings.Fresh(actor, now));
            site.Edit(check.Value, actor, now);
            return Result.Success;
        }, cancel);
    }
}
