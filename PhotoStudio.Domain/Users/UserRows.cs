using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Users;

/// <summary>A login as an admin sees it. Never holds a hash, a stamp or a key.</summary>
/// <param name="Locked">Locked out now, until <paramref name="LockedUntil"/> (UTC).</param>
/// <param name="Invited">Has yet to choose a password.</param>
/// <param name="OptedOut">Wants no bulk mail.</param>
/// <param name="Version">Changes with every edit; the ETag.</param>
public sealed record UserView(
    Guid Id, string Name, string Email, string? Phone, UserRole Role, UserState State, bool Locked, DateTime? LockedUntil, bool EmailConfirmed,
    bool Invited, bool TwoFactor, Guid? ClientId, DateTime CreatedAt, DateTime? LastSignInAt, bool OptedOut, Guid Version)
{
    /// <summary>The state in the words of the API: <c>pending</c>, <c>approved</c>, <c>rejected</c>, <c>locked</c>.</summary>
    public string StateText => Locked && State is UserState.Approved ? "locked" : Data.CamelCase.Of(State);

    internal static Guid VersionOf(string? stamp) => Guid.TryParse(stamp, out var version) ? version : Guid.Empty;
}

/// <summary>The client row of a login, and whether the two are joined yet.</summary>
public sealed record UserClient(Guid Id, string Name, bool Joined, int Sessions);

/// <summary>The tabs of the list.</summary>
public enum UserTab
{
    All,
    Waiting,
    Clients,
    Staff,
    Admins,
    Locked,
    Rejected,
}

/// <summary>Which logins a list shows.</summary>
public sealed record UserFilter(UserTab Tab = UserTab.All, string? Search = null);

/// <summary>One page of logins, and how many each tab holds under the same search.</summary>
public sealed record UserList(Page<UserView> Page, IReadOnlyDictionary<UserTab, int> Counts);
