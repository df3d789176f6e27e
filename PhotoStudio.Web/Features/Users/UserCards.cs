using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Features.Users;

/// <summary>All that the sheet of one person shows.</summary>
/// <param name="Client">The client row that is joined, or will be; null when a new one will be made, and for the studio's own people.</param>
/// <param name="Newest">The newest message to this person about the account.</param>
public sealed record UserCard(UserView User, UserClient? Client, OutboxText? Newest);

/// <summary>Something an admin does to a login: what is said when it is done, and how it is undone where it can be.</summary>
public sealed record UserAct(string Done, Func<Actor, Task<Result>> Run, UserAct? Undo = null);

/// <summary>Reads what the sheet of one person shows.</summary>
public sealed class UserCards(UserQueries users, OutboxQueries outbox)
{
    /// <summary>Null when there is no such person.</summary>
    public async Task<UserCard?> ReadAsync(Actor actor, Guid id, CancellationToken cancel) =>
        (await users.FindAsync(actor, id, cancel)).Value is { } user
            ? new UserCard(user, (await users.ClientOfAsync(actor, id, cancel)).Value, (await outbox.NewestForAsync(actor, id, cancel)).Value)
            : null;
}
