using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Users.Bulk;

/// <summary>Who wants bulk mail: by the link of a message without signing in, and on one's own page.</summary>
public sealed class SubscriptionService(StudioDatabase database)
{
    /// <summary>The address that a link is for; the link changes nothing by being looked at.</summary>
    public async Task<Result<string>> WhoseAsync(string? key, CancellationToken cancel)
    {
        if (!Guid.TryParse(key, out var id)) return UserProblems.NoSuchSubscription();
        await using var db = await database.OpenAsync(cancel);
        return await db.Users.Where(u => u.MailKey == id).Select(u => u.Email).SingleOrDefaultAsync(cancel) is { } email ? email : UserProblems.NoSuchSubscription();
    }

    /// <summary>Takes the person of a link off bulk mail; once more is fine.</summary>
    public async Task<Result> LeaveAsync(string? key, CancellationToken cancel)
    {
        if (!Guid.TryParse(key, out var id)) return UserProblems.NoSuchSubscription();
        return await database.WriteAsync(async db =>
        {
            if (await db.Users.SingleOrDefaultAsync(u => u.MailKey == id, cancel) is not { } user) return UserProblems.NoSuchSubscription();
            if (!user.OptedOutOfBulkMail) user.OptOut(true);
            return Result.Success;
        }, cancel);
    }

    /// <summary>One's own choice.</summary>
    public Task<Result> ChooseAsync(Actor actor, bool wanted, CancellationToken cancel) => database.WriteAsync(actor, async db =>
    {
        if (await db.Users.SingleOrDefaultAsync(u => u.Id == actor.UserId, cancel) is not { } user) return new NotSignedIn();
        if (user.OptedOutOfBulkMail == wanted) user.OptOut(!wanted);
        return Result.Success;
    }, cancel);
}
