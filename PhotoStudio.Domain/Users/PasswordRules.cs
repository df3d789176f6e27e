using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Users;

/// <summary>What a password must be: long, and not the person's own address.</summary>
public static class PasswordRules
{
    public const int Least = 12;

    /// <summary>Longer ones would only cost time to hash.</summary>
    public const int Most = 128;

    /// <summary>OWASP's least for PBKDF2 with SHA-512.</summary>
    public const int Iterations = 210_000;

    /// <summary>What is wrong, or null.</summary>
    public static string? ProblemOf(string? password, string? email) => password switch
    {
        null or "" => "Choose a password.",
        { Length: < Least } => $"At least {Least} characters; a few words in a row are easy to remember.",
        { Length: > Most } => $"At most {Most} characters.",
        _ when password.Distinct().Count() < 5 => "Too few different characters.",
        _ when email is not null && string.Equals(password, email.Trim(), StringComparison.OrdinalIgnoreCase) => "Choose something other than the e-mail address.",
        _ => null,
    };

    /// <summary>Notes what is wrong under <paramref name="field"/>.</summary>
    public static void Check(string? password, string? email, FieldErrors errors, string field = "password")
    {
        if (ProblemOf(password, email) is { } problem) errors.Add(field, problem);
    }
}
