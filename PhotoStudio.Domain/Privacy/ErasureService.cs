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

    /// <summary>An admin erases a person, with or without a login.</summary>
    public async Task<Result> EraseAsync(Actor actor, PersonId id, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        return Published(await database.WriteAsync<Guid?>(actor, async db =>
        {
            var found = await Person.FindAsync(db, id, cancel);
            return found.Succeeded ? await ForgetAsync(db, found.Value, actor, cancel) : found.Problem;
        }, cancel));
    }

    /// <summary>A client closes its own account; the password shows that it is them. The problem names password.</summary>
    public async Task<Result> CloseOwnAsync(Actor actor, string? password, CancellationToken cancel)
    {
        if (actor.UserId is not { } id) return new NotSignedIn();
        return Published(await database.WriteAsync<Guid?>(actor, async db =>
        {
            var found = await Person.FindAsync(db, PersonId.OfLogin(id), cancel);
            if (found.Value?.Login is not { } user) return new NotSignedIn();
            if (user.Role is not UserRole.Client) return PrivacyProblems.StudioAccount();
            var known = password is not null && user.PasswordHash is { } hash && hasher.VerifyHashedPassword(user, hash, password) is not PasswordVerificationResult.Failed;
            return known ? await ForgetAsync(db, found.Value, Nameless, cancel) : new Invalid("password", "That is not your password.");
        }, cancel));
    }

    /// <summary>The outcome is the login that ended, if there was one.</summary>
    private async Task<Result<Guid?>> ForgetAsync(StudioDb db, Person person, Actor actor, CancellationToken cancel)
    {
        var (now, today) = (await db.SettingsAsync(cancel)).MomentOf(clock);
        if (await RefusalAsync(db, person, today, cancel) is { } refusal) return refusal;
        var erased = await PersonKeys.OfAsync(db, person, cancel);
        person.Client?.Erase(actor, now);
        if (person.Login is { } login) db.Users.Remove(login);
        await db.SaveChangesAsync(cancel);
        await Erasure.RunAsync(db, erased, cancel);
        db.Audit.Add(AuditEntry.Write(AuditArea.Users, AuditAct.Erased, new AuditSubject("client", Client.ErasedName, person.Client?.Id), actor, now));
        return person.Login?.Id;
    }

    private static async Task<Problem?> RefusalAsync(StudioDb db, Person person, DateOnly today, CancellationToken cancel)
    {
        if (person.Login is { Role: not UserRole.Client }) return PrivacyProblems.NotAClient();
        if (person.Client is not { } client) return null;
        if (client.ErasedAt is not null) return PrivacyProblems.ErasedAlready();
        var ahead = await db.Sessions.CountAsync(s => s.ClientId == client.Id && s.CancelledAt == null && s.InvoicedAt == null && (s.Date == null || s.Date >= today), cancel);
        return ahead > 0 ? PrivacyProblems.SessionsAhead(ahead) : null;
    }

    private Result Published(Result<Guid?> ended)
    {
        if (ended.Value is { } login) changes.Publish(login);
        return Result.From(ended.Problem);
    }
}
