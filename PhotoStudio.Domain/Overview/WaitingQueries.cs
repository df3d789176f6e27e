using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Overview;

/// <summary>What waits, as the grey numbers of the navigation say it. <paramref name="Users"/> is 0 for those who may not approve.</summary>
public sealed record Waiting(int Requests, int Overdue, int Users);

/// <summary>Counts what waits for a decision.</summary>
public sealed class WaitingQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Nothing waits for somebody who is not of the studio.</summary>
    public async Task<Waiting> ReadAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new Waiting(0, 0, 0);
        await using var db = await database.OpenAsync(cancel);
        var today = (await db.Settings.AsNoTracking().SingleAsync(row => row.Id == StudioSettings.RowId, cancel)).MomentOf(clock).Today;
        var requests = await db.Sessions.CountAsync(s => s.Status == SessionStatus.Request && s.CancelledAt == null, cancel);
        var overdue = await db.Invoices.CountAsync(i => i.State == InvoiceState.Issued && i.Balance > 0 && i.DueDate < today, cancel);
        var users = actor.IsAdmin ? await db.Users.CountAsync(user => user.State == UserState.Pending, cancel) : 0;
        return new Waiting(requests, overdue, users);
    }
}
