using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Privacy;

/// <summary>Forgets a client: the login ends and goes, names and words go, invoices stay as the law wants them. Nothing brings it back.</summary>
public sealed class ErasureService(StudioDatabase database, TimeProvider clock, IPasswordHasher<StudioUser> hasher, AccessChanges changes)
{
    /// <summary>Somebody who erases themselves leaves no name behind with it.</summary>
    private static readonly Actor Nameless = new(ActorRole.Client, null, Client.ErasedName);

    /// <summary>An admin erases the person of a login.</summary>
    public async Task<Result> EraseAsync(Actor actor, Guid userId, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        return Published(userId, await database.WriteAsync(actor, async db =>
            await db.Users.SingleOrDefaultAsync(u => u.Id == userId, cancel) is { } user ? await ForgetAsync(db, user, actor, cancel) : UserProblems.NoSuchUser(), cancel));
    }

    /// <summary>A client closes its own account; the password shows that it is them. The problem names password.</summary>
    public async Task<Result> CloseOwnAsync(Actor actor, string? password, CancellationToken cancel)
    {
        if (actor.UserId is not { } id) return new NotSignedIn();
        return Published(id, await database.WriteAsync(actor, async db =>
        {
            if (await db.Users.SingleOrDefaultAsync(u => u.Id == id, cancel) is not { } user) return new NotSignedIn();
            if (user.Role is not UserRole.Client) return PrivacyProblems.StudioAccount();
            var known = password is not null && user.PasswordHash is { } hash && hasher.VerifyHashedPassword(user, hash, password) is not PasswordVerificationResult.Failed;
            return known ? await ForgetAsync(db, user, Nameless, cancel) : new Invalid("password", "That is not your password.");
        }, cancel));
    }

    private async Task<Result> ForgetAsync(StudioDb db, StudioUser user, Actor actor, CancellationToken cancel)
    {
        if (user.Role is not UserRole.Client) return PrivacyProblems.NotAClient();
        var (now, today) = (await db.SettingsAsync(cancel)).MomentOf(clock);
        var client = user.ClientId is { } clientId ? await db.Clients.SingleAsync(c => c.Id == clientId, cancel) : null;
        var ahead = client is null ? 0 : await db.Sessions.CountAsync(s => s.ClientId == client.Id && s.CancelledAt == null && s.InvoicedAt == null && (s.Date == null || s.Date >= today), cancel);
        if (ahead > 0) return PrivacyProblems.SessionsAhead(ahead);
        var person = new ErasedPerson(user.Id, client?.Id, Known(user.Email, client?.Email), Known(user.Name, client?.Name));
        client?.Erase(actor, now);
        db.Users.Remove(user);
        await db.SaveChangesAsync(cancel);
        await Erasure.RunAsync(db, person, cancel);
        db.Audit.Add(AuditEntry.Write(
            AuditArea.Users, AuditAct.Erased, new AuditSubject("client", Client.ErasedName, client?.Id), actor, now));
        return Result.Success;
    }

    private Result Published(Guid userId, Result result)
    {
        if (result.Succeeded) changes.Publish(userId);
        return result;
    }

    private static string[] Known(params string?[] texts) => [.. texts.OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
}
