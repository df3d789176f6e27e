using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Whom a shoot is for.</summary>
public sealed partial class ShootService
{
    /// <summary>Lets a client see it and download from it; once is enough. By the client's id, never by an address.</summary>
    public Task<Result> GrantAsync(Actor actor, RowRef row, Guid clientId, CancellationToken cancel) => desk.WithShootAsync(actor, row, async (db, shoot) =>
    {
        if (await db.Clients.SingleOrDefaultAsync(c => c.Id == clientId, cancel) is not { } client) return ClientProblems.NoSuchClient();
        shoot.Grant(client, actor, desk.Now);
        return Result.Success;
    }, cancel);

    /// <summary>Takes it from a client, at once. The client's favourites stay, should it be granted again.</summary>
    public Task<Result> RevokeAsync(Actor actor, RowRef row, Guid clientId, CancellationToken cancel) => desk.WithShootAsync(actor, row, (_, shoot) =>
    {
        shoot.Revoke(clientId, actor, desk.Now);
        return Task.FromResult(Result.Success);
    }, cancel);

    /// <summary>Writes to the clients who may see it that their photographs are ready; the outcome is how many. Each is told once, unless <paramref name="again"/> is asked for.</summary>
    /// <param name="actor">Staff.</param>
    /// <param name="row">The shoot.</param>
    /// <param name="clientId">Only this client; null: all of them.</param>
    /// <param name="again">Also those who were told before.</param>
    /// <param name="cancel">Stops it; nothing is written then.</param>
    public Task<Result<int>> TellClientsAsync(Actor actor, RowRef row, Guid? clientId, bool again, CancellationToken cancel) => desk.WithShootAsync<int>(actor, row, async (db, shoot) =>
    {
        var photos = await db.Photos.Shown().CountAsync(p => p.ShootId == shoot.Id, cancel);
        if (photos == 0) return PortfolioProblems.NothingToSee();
        var told = 0;
        foreach (var access in shoot.Access.Where(a => (clientId is null || a.ClientId == clientId) && (again || a.ToldAt is null) && a.Client?.Email is not null))
        {
            await messages.PhotosReadyAsync(db, shoot, access.Client!, photos, cancel);
            access.Told(desk.Now);
            told++;
        }

        return told == 0 ? PortfolioProblems.NobodyToTell() : told;
    }, cancel);
}
