using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Users;

/// <summary>What somebody typed about a person with a login.</summary>
public sealed record UserInput(string? Name, string? Email, string? Phone = null);

/// <summary>The same, checked.</summary>
public sealed record UserDetails(string Name, EmailAddress Email, string? Phone)
{
    internal const int MostSearch = 600;

    /// <summary>Notes what is wrong; the outcome is null when anything is.</summary>
    public static UserDetails? Check(UserInput input, FieldErrors errors)
    {
        var name = errors.RequiredText("name", input.Name, 200, "Enter a name.");
        var phone = errors.Text("phone", input.Phone, 50);
        if (!EmailAddress.TryRead(input.Email, out var email))
            errors.Add("email", string.IsNullOrWhiteSpace(input.Email) ? "Enter an e-mail address." : UserProblems.BadEmail);
        return errors.Any || email is null ? null : new UserDetails(name, email, phone);
    }
}
