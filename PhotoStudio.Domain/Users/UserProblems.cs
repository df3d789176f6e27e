using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Users;

/// <summary>The sentences about logins that a user may see.</summary>
public static class UserProblems
{
    public const string BadEmail = "That is not an e-mail address. Write it like clara@example.com.";

    public static NotFound NoSuchUser() => new("user");

    public static Invalid EmailTaken() => new("email", "There is already a login with this e-mail address.");

    public static Refused LastAdmin() => new("This is the last admin. Make somebody else an admin first.");

    public static Refused DeadLink() => new("This link has been used, or its time is over. Ask for a new one.");

    public static Refused AdminExists() => new("There is an admin already. Sign in, or ask that admin for an account.");

    public static Invalid UnknownRole() => new("role", "Allowed: Admin, Staff, Client.");

    public static Invalid UnknownAction() => new("action", "Allowed: approve, reject, restore.");

    public static Refused AlreadyApproved() => new("This account is approved. It can be rejected.");

    public static Refused AlreadyRejected() => new("This account is rejected. It can be restored.");

    public static Refused NotRejected() => new("Only a rejected account can be restored.");

    public static NotFound NoSuchSubscription() => new("subscription");

    public static Refused NotInvited() => new("This person has a password already. Send a link to reset it instead.");
}
