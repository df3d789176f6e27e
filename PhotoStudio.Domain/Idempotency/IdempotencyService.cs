using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Idempotency;

/// <summary>Lets a command that is sent twice with the same key run once: the second gets the first one's answer.</summary>
public sealed class IdempotencyService(StudioDatabase database, TimeProvider clock)
{
    public const int MostLength = 200;

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Takes the key.</summary>
    /// <returns>The kept answer; null when this one is to run now; or why it may not.</returns>
    public async Task<(KeptAnswer? Kept, Problem? Problem)> BeginAsync(IdempotencyKey key, CancellationToken cancel)
    {
        var outcome = await database.WriteAsync<Taken>(async db =>
        {
            var oldest = Now - KeptFor;
            await db.Set<IdempotencyRecord>().Where(record => record.CreatedAt <= oldest).ExecuteDeleteAsync(cancel);
            var first = await db.Set<IdempotencyRecord>().AsNoTracking().SingleOrDefaultAsync(record => record.UserId == key.UserId && record.Key == key.Text, cancel);
            if (first is not null) return Again(first, key);
            db.Add(IdempotencyRecord.Begin(key, Now));
            return new Taken(null);
        }, cancel);
        return outcome.Succeeded ? (outcome.Value.Kept, null) : (null, outcome.Problem);
    }

    /// <summary>Keeps the answer for whoever sends the key again.</summary>
    public Task CompleteAsync(IdempotencyKey key, KeptAnswer answer) => database.WriteAsync(async db =>
    {
        var record = await db.Set<IdempotencyRecord>().SingleAsync(row => row.UserId == key.UserId && row.Key == key.Text);
        record.Complete(answer);
        return Result.Success;
    }, CancellationToken.None);

    /// <summary>Gives the key back: nothing was done with it.</summary>
    public Task ForgetAsync(IdempotencyKey key) => database.WriteAsync(async db =>
    {
        await db.Set<IdempotencyRecord>().Where(row => row.UserId == key.UserId && row.Key == key.Text).ExecuteDeleteAsync();
        return Result.Success;
    }, CancellationToken.None);

    private static Result<Taken> Again(IdempotencyRecord first, IdempotencyKey key)
    {
        if (first.Fingerprint != key.Fingerprint)
            return new Invalid("Idempotency-Key", "This key was used for another request. Choose a new one for each.");
        return first.Status is { } status
            ? new Taken(new KeptAnswer(status, first.Json, first.Location, first.ETag))
            : new Refused("The request with this key is still running. Ask again in a moment.");
    }

    private sealed record Taken(KeptAnswer? Kept);
}
