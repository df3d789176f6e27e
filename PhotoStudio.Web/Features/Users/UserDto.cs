using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Features.Users;

/// <summary>A login as the API gives it to an admin.</summary>
/// <param name="Role">Admin, Staff or Client.</param>
/// <param name="State">pending, approved, rejected or locked.</param>
/// <param name="ClientId">The client row it acts for.</param>
public sealed record UserDto(
    Guid Id, string Name, string Email, string? Phone, string Role, string State, bool EmailConfirmed, bool TwoFactor, Guid? ClientId,
    DateTime? LastSignInAt, DateTime CreatedAt)
{
    public static UserDto Of(UserView user) => new(
        user.Id, user.Name, user.Email, user.Phone, user.Role.ToString(), user.StateText, user.EmailConfirmed, user.TwoFactor, user.ClientId,
        user.LastSignInAt, user.CreatedAt);
}

/// <summary>What is said about a login; in a change, what is left out stays and null clears what may be empty.</summary>
public sealed record UserBody
{
    public Optional<string> Name { get; init; }

    public Optional<string> Email { get; init; }

    public Optional<string> Phone { get; init; }

    /// <summary>Admin, Staff or Client.</summary>
    public Optional<string> Role { get; init; }

    /// <summary>Makes a confirmed and approved user; without it a new one is sent an invitation.</summary>
    public Optional<string> Password { get; init; }

    /// <summary>approve, reject or restore; for a change, done after it.</summary>
    public string? Action { get; init; }

    public UserEdit ToEdit() => new() { Name = Name, Email = Email, Phone = Phone, Role = Role, Password = Password, Action = Action };
}
