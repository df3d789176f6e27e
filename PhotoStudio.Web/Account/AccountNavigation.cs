using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Account;

/// <summary>Where to go after a form of the account pages.</summary>
public sealed class AccountNavigation(NavigationManager navigation)
{
    public void To(string path) => navigation.NavigateTo(path);

    /// <summary>After signing in: where the person was headed, else their own start page.</summary>
    public void In(StudioUser user, string? returnUrl) => navigation.NavigateTo(HomeOf(user, returnUrl));

    public static string HomeOf(StudioUser user, string? returnUrl) =>
        IsLocal(returnUrl) ? returnUrl! : user.Role is UserRole.Client ? "/my/sessions" : "/overview";

    /// <summary>A path with one more query value, where there is one.</summary>
    public static string With(string path, string name, string? value) => string.IsNullOrEmpty(value) ? path : QueryHelpers.AddQueryString(path, name, value);

    /// <summary>Only addresses of this site: others would send people who have just signed in to a stranger.</summary>
    public static bool IsLocal(string? url) =>
        url is ['/', ..] && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal) && !url.Any(char.IsControl) && url != "/";
}
