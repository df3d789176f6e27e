using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Users;

/// <summary>Makes the first admin, and only the first. Whoever calls it has proved the right to: by configuration or by the link on the console.</summary>
public sealed class FirstAdminService(StudioDatabase database, TimeProvider clock, IPasswordHasher<StudioUser> hasher)
{
    public async Task<bool> IsNeededAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await IsNeededAsync(db, cancel);
    }

    /// <summary>The outcome is the admin, ready to sign in. Problems name the fields name, email, password and studioName.</summary>
    public async Task<Result<StudioUser>> CreateAsync(Actor actor, UserInput input, string? password, string? studioName, CancellationToken cancel)
    {
        if (actor.Role is not ActorRole.System) return new NotAllowed();
        var errors = new FieldErrors();
        var details = UserDetails.Check(input, errors);
        PasswordRules.Check(password, input.Email, errors);
        var studio = errors.Text("studioName", studioName, 200);
        if (details is null || errors.Any) return errors.ToProblem()!;
        return await database.WriteAsync<StudioUser>(actor, async db =>
        {
            if (!await IsNeededAsync(db, cancel)) return UserProblems.AdminExists();
            var known = await db.Users.SingleOrDefaultAsync(u => u.NormalizedUserName == details.Email.Normalized, cancel);
            if (known is { IsInvited: false }) return UserProblems.EmailTaken();
            var user = known ?? StudioUser.Create(details, UserRole.Admin, clock.GetUtcNow().UtcDateTime);
            if (known is not null) Claim(known, details);
            user.SetPassword(hasher.HashPassword(user, password!));
            user.Approve();
            user.ConfirmAddress();
            if (known is null) db.Users.Add(user);
            if (studio is not null) await NameAsync(db, studio, user.ToActor(), cancel);
            return user;
        }, cancel);
    }

    /// <summary>A login of older data that nobody could sign in with yet: whoever holds the setup link takes it over.</summary>
    private static void Claim(StudioUser known, UserDetails details)
    {
        known.Take(details);
        known.ChangeRole(UserRole.Admin);
    }

    /// <summary>An admin of older data who has no password yet does not count: nobody could let them in.</summary>
    private static async Task<bool> IsNeededAsync(StudioDb db, CancellationToken cancel) =>
        !await db.Users.AnyAsync(user => user.Role == UserRole.Admin && (user.PasswordHash != null || user.EmailConfirmed), cancel);

    private async Task NameAsync(StudioDb db, string studio, Actor actor, CancellationToken cancel)
    {
        var settings = await db.SettingsAsync(cancel);
        settings.Edit(new SettingsEdit { Profile = settings.Profile with { Name = studio } }, actor, clock.GetUtcNow().UtcDateTime);
    }
}
