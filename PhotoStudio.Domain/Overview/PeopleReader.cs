using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Overview;

/// <summary>Who signed up and waits.</summary>
internal static class PeopleReader
{
    public static async Task<PeopleWaiting> WaitingAsync(StudioDb db, CancellationToken cancel)
    {
        var waiting = db.Users.AsNoTracking().Where(user => user.State == UserState.Pending);
        var first = await waiting.OrderBy(user => user.CreatedAt).Select(user => new { user.Name, Count = waiting.Count() }).FirstOrDefaultAsync(cancel);
        return new PeopleWaiting(first?.Count ?? 0, first?.Name);
    }
}
