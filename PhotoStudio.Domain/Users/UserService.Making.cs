using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Users;

/// <summary>Making logins for others.</summary>
public sealed partial class UserService
{
    /// <summary>
    /// With a password a confirmed and approved login; without one an invitation goes out, and choosing a password by it confirms the address. The outcome is its id.
    /// Problems name the fields name, email, phone, role and password.
    /// </summary>
    public async Task<Result<Guid>> CreateAsync(Actor actor, UserInput input, string? role, string? password, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        var errors = new FieldErrors();
        var details = UserDetails.Check(input, errors);
        if (UserRoles.Read(role) is not { } known) return WithRole(errors);
        if (password is not null) PasswordRules.Check(password, input.Email, errors);
        if (details is null || errors.Any) return errors.ToProblem()!;
        return await database.WriteAsync<Guid>(actor, async db =>
        {
            if (await IsTakenAsync(db, details.Email, null, cancel)) return UserProblems.EmailTaken();
            var user = StudioUser.Create(details, known, Now);
            user.Approve();
            db.Users.Add(user);
            if (password is null) await messages.InvitationAsync(db, user, Now, cancel);
            else await LetStraightInAsync(db, user, password, actor, cancel);
            return user.Id;
        }, cancel);
    }

    /// <summary>Sends another invitation; the links of earlier ones work on until one is used.</summary>
    public Task<Result> InviteAgainAsync(Actor actor, RowRef row, CancellationToken cancel) => OnUserAsync(actor, row, async (db, user) =>
    {
        if (!user.IsInvited) return UserProblems.NotInvited();
        await messages.InvitationAsync(db, user, Now, cancel);
        return Result.Success;
    }, cancel);

    private static Problem WithRole(FieldErrors errors)
    {
        foreach (var error in UserProblems.UnknownRole().Errors) errors.Add(error.Field, error.Message);
        return errors.ToProblem()!;
    }

    private async Task LetStraightInAsync(StudioDb db, StudioUser user, string password, Actor actor, CancellationToken cancel)
    {
        user.SetPassword(hasher.HashPassword(user, password));
        user.ConfirmAddress();
        await ClientJoining.JoinAsync(db, user, actor, Now, cancel);
    }
}

/// <summary>The names of roles, whatever their case.</summary>
public static class UserRoles
{
    /// <summary>Null for anything that is no role's name.</summary>
    public static UserRole? Read(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        "CLIENT" => UserRole.Client,
        "STAFF" => UserRole.Staff,
        "ADMIN" => UserRole.Admin,
        _ => null,
    };
}
