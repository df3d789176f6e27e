using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Users;

/// <summary>The one gate for every way of signing in, and for staying in.</summary>
public static class SignInGate
{
    /// <summary>Why this account is not let in; null when it is.</summary>
    public static Problem? ReasonAgainst(StudioUser user) => user switch
    {
        { State: UserState.Rejected } => new Shut("Your account was not approved. Write to the studio if you think that this is a mistake."),
        { EmailConfirmed: false } => new Shut("Confirm your e-mail address first, by the link in the message that went to it."),
        { State: UserState.Pending } => new Shut("Your account waits for approval. A message tells you when you are in."),
        _ => null,
    };

    /// <summary>401 with the reason.</summary>
    private sealed record Shut(string Reason) : Problem(ProblemKind.NotSignedIn, Reason);
}
