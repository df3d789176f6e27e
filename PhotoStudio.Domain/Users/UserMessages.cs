using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Users;

/// <summary>What people are told about their logins, written in the transaction of the cause.</summary>
public sealed class UserMessages(StudioAddress address, AccountLinks links)
{
    internal Task ConfirmAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) => WriteAsync(
        db, user, MessageKind.ConfirmAddress, "Confirm your e-mail address",
        $"somebody, we hope you, asked for an account with this address. Confirm that it is yours:\n\n{links.Make(db, user, LinkPurpose.ConfirmAddress, user.Email!, now)}\n\nThe link works once, for seven days. If it was not you, do nothing.",
        now, cancel);

    /// <summary>To somebody who signs up again: the page must not tell a stranger that the account exists, the message may.</summary>
    internal Task AlreadyThereAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) => WriteAsync(
        db, user, MessageKind.ConfirmAddress, "You already have an account",
        $"somebody, we hope you, asked for an account with this address. There is one already. Sign in, or choose a new password, here:\n\n{address.Link("/account/sign-in")}",
        now, cancel);

    internal Task ResetAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) => WriteAsync(
        db, user, MessageKind.ResetPassword, "Choose a new password",
        $"choose a new password here:\n\n{links.Make(db, user, LinkPurpose.ResetPassword, user.Email!, now)}\n\nThe link works once, for a day. If you did not ask for it, do nothing: your password stays as it is.",
        now, cancel);

    internal Task InvitationAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) => WriteAsync(
        db, user, MessageKind.Invitation, "Your account is ready",
        $"we made an account for you. Choose a password, and you are in:\n\n{links.Make(db, user, LinkPurpose.Invitation, user.Email!, now)}\n\nThe link works once, for fourteen days.",
        now, cancel);

    internal Task ApprovedAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) => WriteAsync(
        db, user, MessageKind.Approved, "Your account is approved", $"your account is approved. Sign in here:\n\n{address.Link("/account/sign-in")}", now, cancel);

    internal Task RejectedAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) => WriteAsync(
        db, user, MessageKind.Rejected, "Your account was not approved", "we could not approve your account. Write to us if you think that this is a mistake.", now, cancel);

    /// <summary>To the new address, which the link proves.</summary>
    internal Task ChangeEmailAsync(StudioDb db, StudioUser user, string email, DateTime now, CancellationToken cancel) => WriteAsync(
        db, user, MessageKind.ConfirmAddress, "Confirm your new e-mail address",
        $"confirm that this is your new address. Until then you sign in with the old one:\n\n{links.Make(db, user, LinkPurpose.ChangeEmail, email, now)}\n\nThe link works once, for a day.",
        now, cancel, email);

    private static async Task WriteAsync(StudioDb db, StudioUser user, MessageKind kind, string subject, string body, DateTime now, CancellationToken cancel, string? email = null)
    {
        var studio = (await db.SettingsAsync(cancel)).Profile.Name;
        var text = $"Hello {user.Name},\n\n{body}\n\n{studio}\n";
        db.Add(OutboxMessage.Write(kind, new Recipient(user.Name, email ?? user.Email!), subject, text, now, new MessageAbout(UserId: user.Id)));
    }
}
