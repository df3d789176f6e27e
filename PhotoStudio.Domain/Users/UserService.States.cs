using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Users;

/// <summary>Letting people in, and shutting them out.</summary>
public sealed partial class UserService
{
    public Task<Result> ApproveAsync(Actor actor, RowRef row, CancellationToken cancel) =>
        OnUserAsync(actor, row, (db, user) => DoAsync(db, user, UserAction.Approve, cancel), cancel);

    public Task<Result> RejectAsync(Actor actor, RowRef row, CancellationToken cancel) =>
        OnUserAsync(actor, row, (db, user) => DoAsync(db, user, UserAction.Reject, cancel), cancel);

    /// <summary>Lets a rejected person in again.</summary>
    public Task<Result> RestoreAsync(Actor actor, RowRef row, CancellationToken cancel) =>
        OnUserAsync(actor, row, (db, user) => DoAsync(db, user, UserAction.Restore, cancel), cancel);

    private Task<Result> DoAsync(StudioDb db, StudioUser user, UserAction action, CancellationToken cancel) => action switch
    {
        UserAction.Approve => ApproveAsync(db, user, cancel),
        UserAction.Reject => RejectAsync(db, user, cancel),
        UserAction.Restore => user.State is UserState.Rejected ? LetInAsync(db, user, cancel) : Task.FromResult<Result>(UserProblems.NotRejected()),
    };

    private async Task<Result> ApproveAsync(StudioDb db, StudioUser user, CancellationToken cancel) => user.State switch
    {
        UserState.Pending => await LetInAsync(db, user, cancel),
        UserState.Approved => UserProblems.AlreadyApproved(),
        UserState.Rejected => UserProblems.AlreadyRejected(),
    };

    private async Task<Result> LetInAsync(StudioDb db, StudioUser user, CancellationToken cancel)
    {
        user.Approve();
        await messages.ApprovedAsync(db, user, Now, cancel);
        return Result.Success;
    }

    private async Task<Result> RejectAsync(StudioDb db, StudioUser user, CancellationToken cancel)
    {
        if (user.State is UserState.Rejected) return UserProblems.AlreadyRejected();
        if (await IsLastAdminAsync(db, user, cancel)) return UserProblems.LastAdmin();
        user.Reject();
        await messages.RejectedAsync(db, user, Now, cancel);
        return Result.Success;
    }
}

/// <summary>The actions of the API.</summary>
internal enum UserAction
{
    Approve,
    Reject,
    Restore,
}
