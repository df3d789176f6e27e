using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Privacy;

/// <summary>The sentences about personal data that a user may see.</summary>
public static class PrivacyProblems
{
    public static Refused NotAClient() => new("Only a client can be erased. Make this person a client first, or reject the account.");

    public static Refused ErasedAlready() => new("This client was erased. Nothing about the person is kept any more.");

    public static Refused StudioAccount() => new("An account of the studio is closed by an admin.");

    public static Refused SessionsAhead(int count) =>
        new(count == 1 ? "A session is still open. Cancel it, or wait until it is invoiced." : $"{count} sessions are still open. Cancel them, or wait until they are invoiced.");
}
