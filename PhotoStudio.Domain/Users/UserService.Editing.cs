using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Users;

/// <summary>A partial edit of a login; what is not given stays. <see cref="Action"/> is <c>approve</c>, <c>reject</c> or <c>restore</c>, done after the edits.</summary>
public sealed record UserEdit
{
    public Optional<string> Name { get; init; }

    public Optional<string> Email { get; init; }

    public Optional<string> Phone { get; init; }

    public Optional<string> Role { get; init; }

    public Optional<string> Password { get; init; }

    public string? Action { get; init; }
}

/// <summary>Changing logins of others.</summary>
public sealed partial class UserService
{
    /// <summary>Edits first, then the action, in one transaction. Problems name the fields name, email, phone, role, password and action.</summary>
    public Task<Result> EditAsync(Actor actor, RowRef row, UserEdit edit, CancellationToken cancel) => OnUserAsync(actor, row, async (db, user) =>
    {
        var check = Check(user, edit);
        if (!check.Succeeded) return check.Problem;
        var (details, role, action) = check.Value;
        if (await IsTakenAsync(db, details.Email, user.Id, cancel)) return UserProblems.EmailTaken();
        if (role != user.Role && await ChangeRoleAsync(db, user, role, actor, cancel) is { Succeeded: false } refused) return refused;
        await TakeAsync(db, user, details, cancel);
        if (edit.Password is { Given: true, Value: { } password }) await LetStraightInAsync(db, user, password, actor, cancel);
        return action is { } act ? await DoAsync(db, user, act, cancel) : Result.Success;
    }, cancel);

    public Task<Result> ChangeRoleAsync(Actor actor, RowRef row, UserRole role, CancellationToken cancel) => OnUserAsync(
        actor, row, (db, user) => role == user.Role ? Task.FromResult(Result.Success) : ChangeRoleAsync(db, user, role, actor, cancel), cancel);

    private async Task<Result> ChangeRoleAsync(StudioDb db, StudioUser user, UserRole role, Actor actor, CancellationToken cancel)
    {
        if (await IsLastAdminAsync(db, user, cancel)) return UserProblems.LastAdmin();
        user.ChangeRole(role);
        await ClientJoining.JoinAsync(db, user, actor, Now, cancel);
        return Result.Success;
    }

    /// <summary>Links that went to another address no longer work.</summary>
    private async Task TakeAsync(StudioDb db, StudioUser user, UserDetails details, CancellationToken cancel)
    {
        var moved = details.Email.Normalized != user.NormalizedEmail;
        user.Take(details);
        if (!moved) return;
        foreach (var purpose in Enum.GetValues<LinkPurpose>()) await AccountLinks.EndAsync(db, user.Id, purpose, Now, cancel);
        user.EndSignIns();
    }

    private static Result<CheckedEdit> Check(StudioUser user, UserEdit edit)
    {
        var errors = new FieldErrors();
        var input = new UserInput(edit.Name.Or(user.Name), edit.Email.Or(user.Email), edit.Phone.Or(user.PhoneNumber));
        var details = UserDetails.Check(input, errors);
        var role = edit.Role.Given ? UserRoles.Read(edit.Role.Value) : user.Role;
        errors.AddIf(role is null, "role", UserProblems.UnknownRole().Detail);
        if (edit.Password is { Given: true, Value: not null }) PasswordRules.Check(edit.Password.Value, input.Email, errors);
        UserAction? action = null;
        if (edit.Action is not null && (action = ReadAction(edit.Action)) is null) errors.Add("action", UserProblems.UnknownAction().Detail);
        return errors.ToProblem() is { } wrong ? wrong : new CheckedEdit(details!, role!.Value, action);
    }

    private static UserAction? ReadAction(string text) => text switch
    {
        "approve" => UserAction.Approve,
        "reject" => UserAction.Reject,
        "restore" => UserAction.Restore,
        _ => null,
    };

    private sealed record CheckedEdit(UserDetails Details, UserRole Role, UserAction? Action);
}
