using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Privacy;

/// <summary>Names whose personal data is meant: by a login, or by a client row, which may have none.</summary>
public sealed record PersonId
{
    private PersonId(Guid? login, Guid? client) => (Login, Client) = (login, client);

    internal Guid? Login { get; }

    internal Guid? Client { get; }

    public static PersonId OfLogin(Guid id) => new(id, null);

    public static PersonId OfClient(Guid id) => new(null, id);
}

/// <summary>The rows of one person: at least one of them is there.</summary>
internal sealed record Person(StudioUser? Login, Client? Client)
{
    /// <summary>The row that the audit log names.</summary>
    public Guid? RowId => Login?.Id ?? Client?.Id;

    public static Task<Result<Person>> FindAsync(StudioDb db, PersonId id, CancellationToken cancel) =>
        id.Login is { } login ? OfLoginAsync(db, login, cancel) : OfClientAsync(db, id.Client, cancel);

    private static async Task<Result<Person>> OfLoginAsync(StudioDb db, Guid id, CancellationToken cancel)
    {
        if (await db.Users.SingleOrDefaultAsync(u => u.Id == id, cancel) is not { } login) return UserProblems.NoSuchUser();
        return new Person(login, login.ClientId is { } client ? await db.Clients.SingleAsync(c => c.Id == client, cancel) : null);
    }

    /// <summary>With the login that was joined to the row, or that a quote made to invite its client and nobody has taken up yet.</summary>
    private static async Task<Result<Person>> OfClientAsync(StudioDb db, Guid? id, CancellationToken cancel)
    {
        if (await db.Clients.SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } client) return ClientProblems.NoSuchClient();
        var joined = await db.Users.SingleOrDefaultAsync(u => u.ClientId == client.Id, cancel);
        return new Person(joined ?? await InvitedAsync(db, client, cancel), client);
    }

    private static async Task<StudioUser?> InvitedAsync(StudioDb db, Client client, CancellationToken cancel) => client.NormalizedEmail is not { } email ? null
        : await db.Users.SingleOrDefaultAsync(u => u.NormalizedUserName == email && u.ClientId == null && u.Role == UserRole.Client && u.PasswordHash == null && !u.EmailConfirmed, cancel);
}
