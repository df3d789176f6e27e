using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Clients;

/// <summary>Finds or makes the client that a session or an invoice is for, inside the transaction of the command that needs it.</summary>
public static class ClientResolver
{
    /// <summary>
    /// An id wins; else a name is needed, a known e-mail uses the client it belongs to and leaves that row as it is, and anything else makes a new client.
    /// Problems name the fields clientId, clientName, clientEmail and clientPhone. Only the studio's side may name anybody but the actor's own client.
    /// </summary>
    public static async Task<Result<Client>> ResolveAsync(
        StudioDb db, Guid? clientId, string? name, string? email, string? phone, Actor actor, DateTime now, CancellationToken cancel)
    {
        if (!actor.IsStaff && !(clientId is { } own && actor.Owns(own))) return new NotAllowed();
        var nameless = clientId is not null && string.IsNullOrWhiteSpace(name);
        var check = ClientDetails.Check(new ClientInput(nameless ? "As the client is called" : name, email, phone));
        if (!check.Succeeded) return Renamed(check.Problem);
        if (clientId is { } id) return await ByIdAsync(db, id, cancel);
        if (check.Value.Email is { } address && await ByEmailAsync(db, address, cancel) is { } known) return known;
        var client = Client.Create(check.Value, actor, now);
        db.Clients.Add(client);
        return client;
    }

    private static async Task<Result<Client>> ByIdAsync(StudioDb db, Guid id, CancellationToken cancel) =>
        await db.Clients.SingleOrDefaultAsync(c => c.Id == id, cancel) is { } client ? client : new Invalid("clientId", "There is no such client.");

    private static Task<Client?> ByEmailAsync(StudioDb db, EmailAddress email, CancellationToken cancel) =>
        db.Clients.SingleOrDefaultAsync(c => c.NormalizedEmail == email.Normalized, cancel);

    private static Problem Renamed(Problem problem) => problem is Invalid invalid
        ? new Invalid([.. invalid.Errors.Select(error => error with { Field = "client" + char.ToUpperInvariant(error.Field[0]) + error.Field[1..] })])
        : problem;
}
