using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Clients;

/// <summary>What the studio's side does with client rows. E-mails are unique where given.</summary>
public sealed class ClientService(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Adds a client; the outcome is its id.</summary>
    public async Task<Result<Guid>> CreateAsync(Actor actor, ClientInput input, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        var check = ClientDetails.Check(input);
        if (!check.Succeeded) return check.Problem;
        return await database.WriteAsync<Guid>(actor, async db =>
        {
            if (await IsTakenAsync(db, check.Value.Email, null, cancel)) return ClientProblems.EmailTaken();
            var client = Client.Create(check.Value, actor, clock.GetUtcNow().UtcDateTime);
            db.Clients.Add(client);
            return client.Id;
        }, cancel);
    }

    /// <summary>Changes a client. <paramref name="seen"/> is the version the writer read; null: whatever stands there now.</summary>
    public async Task<Result> EditAsync(Actor actor, Guid id, ClientInput input, Guid? seen, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        return await database.WriteAsync(actor, async db =>
        {
            var client = await db.Clients.SingleOrDefaultAsync(c => c.Id == id, cancel);
            if (client is null) return ClientProblems.NoSuchClient();
            if (client.ErasedAt is not null) return ClientProblems.Erased();
            if (client.MovedOnFrom(seen)) return new Stale();
            var check = ClientDetails.Check(input);
            if (!check.Succeeded) return check.Problem;
            if (await IsTakenAsync(db, check.Value.Email, id, cancel)) return ClientProblems.EmailTaken();
            client.Edit(check.Value, actor, clock.GetUtcNow().UtcDateTime);
            return Result.Success;
        }, cancel);
    }

    private static async Task<bool> IsTakenAsync(StudioDb db, EmailAddress? email, Guid? except, CancellationToken cancel) =>
        email is not null && await db.Clients.AnyAsync(c => c.NormalizedEmail == email.Normalized && c.Id != except, cancel);
}
