using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Site;

/// <summary>Takes what visitors write, and lets the studio work through it.</summary>
public sealed class ContactService(StudioDatabase database, TimeProvider clock, StudioAddress address)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Stores the message and, in the same transaction, the mail to the studio. Without an address of the studio it is stored all the same.</summary>
    public async Task<Result<Guid>> SendAsync(Actor actor, ContactInput input, CancellationToken cancel)
    {
        var check = ContactDetails.Check(input);
        if (!check.Succeeded) return check.Problem;
        return await database.WriteAsync<Guid>(async db =>
        {
            var message = ContactMessage.Write(check.Value, input.Suspect, actor, Now);
            db.Add(message);
            var settings = await db.SettingsAsync(cancel);
            if (!message.Suspect && settings.Profile is { Email: { } email } studio) await db.WriteMailAsync(Letter(message, new Recipient(studio.Name, email)), settings, Now, cancel);
            return message.Id;
        }, cancel);
    }

    /// <summary>Marks a message as dealt with, or as open again.</summary>
    public async Task<Result> MarkAsync(Actor actor, Guid id, bool dealtWith, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        return await database.WriteAsync(async db =>
        {
            if (await db.ContactMessages.FindAsync([id], cancel) is not { } message) return new NotFound("message");
            message.Mark(dealtWith, actor, Now);
            return Result.Success;
        }, cancel);
    }

    private MailLetter Letter(ContactMessage message, Recipient studio)
    {
        var values = new MailValues()
            .For(studio.Name)
            .Set("visitor", message.Name)
            .Set("email", message.Email)
            .Set("phone", message.Phone is { } phone ? $"Phone: {phone}" : "")
            .Set("message", message.Text)
            .LinkTo(address.Link("/messages"));
        return new MailLetter(TemplateKey.ContactForm, studio, values, default, new MessageExtras(new Recipient(message.Name, message.Email)));
    }
}
