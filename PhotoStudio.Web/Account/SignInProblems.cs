using System.Globalization;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Account;

/// <summary>One message for a wrong e-mail and for a wrong password.</summary>
public sealed record NoMatch(int Left) : Problem(ProblemKind.NotSignedIn, $"E-mail and password do not match.{Remaining(Left)}")
{
    private static string Remaining(int left) => left switch
    {
        1 => " One more try, then a 15 minute pause.",
        _ => $" {left.ToString(CultureInfo.InvariantCulture)} more tries, then a 15 minute pause.",
    };
}

/// <summary>Too many wrong tries for one account.</summary>
public sealed record Paused(int Minutes) : Problem(ProblemKind.NotSignedIn, $"Too many wrong tries: this account is locked. Try again in {Minutes} {(Minutes == 1 ? "minute" : "minutes")}, or choose a new password.")
{
    public static Paused Until(DateTimeOffset until, DateTimeOffset now) => new(Math.Max(1, (int)Math.Ceiling((until - now).TotalMinutes)));
}

/// <summary>429: too many tries from one network address.</summary>
public sealed record TooManyTries(int Seconds) : Problem(ProblemKind.NotSignedIn, $"Too many tries from your network. Wait {Seconds} seconds.")
{
    public static TooManyTries For(TimeSpan wait) => new(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));
}

/// <summary>The second step was wrong or missing.</summary>
public sealed record NoCode(string Reason) : Problem(ProblemKind.NotSignedIn, Reason);
