using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Users;

/// <summary>What people are told about their logins, written in the transaction of the cause.</summary>
public sealed class UserMessages(StudioAddress address, AccountLinks links)
{
    internal Task ConfirmAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) =>
        WriteAsync(db, user, TemplateKey.ConfirmAddress, links.Make(db, user, LinkPurpose.ConfirmAddress, user.Email!, now), now, cancel);

    /// <summary>To somebody who signs up again: the page must not tell a stranger that the account exists, the message may.</summary>
    internal Task AlreadyThereAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) =>
        WriteAsync(db, user, TemplateKey.AccountExists, SignIn, now, cancel);

    internal Task ResetAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) =>
        WriteAsync(db, user, TemplateKey.ResetPassword, links.Make(db, user, LinkPurpose.ResetPassword, user.Email!, now), now, cancel);

    internal Task InvitationAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) =>
        WriteAsync(db, user, TemplateKey.Invitation, links.Make(db, user, LinkPurpose.Invitation, user.Email!, now), now, cancel);

    internal Task ApprovedAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) =>
        WriteAsync(db, user, TemplateKey.Approved, SignIn, now, cancel);

    internal Task RejectedAsync(StudioDb db, StudioUser user, DateTime now, CancellationToken cancel) =>
        WriteAsync(db, user, TemplateKey.Rejected, null, now, cancel);

    /// <summary>To the new address, which the link proves.</summary>
    internal Task ChangeEmailAsync(StudioDb db, StudioUser user, string email, DateTime now, CancellationToken cancel) =>
        WriteAsync(db, user, TemplateKey.ChangeEmail, links.Make(db, user, LinkPurpose.ChangeEmail, email, now), now, cancel, email);

    private string SignIn => address.Link("/account/sign-in");

    private static async Task WriteAsync(StudioDb db, StudioUser user, TemplateKey key, string? link, DateTime now, CancellationToken cancel, string? email = null)
    {
        var values = new MailValues().For(user.Name);
        if (link is not null) values.LinkTo(link);
        var letter = new MailLetter(key, new Recipient(user.Name, email ?? user.Email!), values, new MessageAbout(UserId: user.Id));
        await db.WriteMailAsync(letter, await db.SettingsAsync(cancel), now, cancel);
    }
}
