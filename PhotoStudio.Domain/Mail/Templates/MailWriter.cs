using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>Writes messages of templates into the outbox, in the transaction of their cause: the studio's own text where it changed one, else the built-in.</summary>
public static class MailWriter
{
    /// <param name="db">The open transaction.</param>
    /// <param name="letter">Which message, to whom, about what.</param>
    /// <param name="settings">The studio's name and look.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops the reading of the template.</param>
    /// <returns>The message, so that files can be attached.</returns>
    public static async Task<OutboxMessage> WriteMailAsync(this StudioDb db, MailLetter letter, StudioSettings settings, DateTime now, CancellationToken cancel)
    {
        var template = TemplateCatalog.Get(letter.Key);
        var text = MailRenderer.Render(await TextOfAsync(db, template, cancel), letter.Values.Set("studio", settings.Profile.Name), MailLook.Of(settings), MailReasons.Of(template));
        var message = OutboxMessage.Write(template.Kind, letter.To, text, now, letter.About, letter.Extras);
        db.Add(message);
        return message;
    }

    /// <summary>The text that holds now.</summary>
    private static async Task<TemplateText> TextOfAsync(StudioDb db, BuiltInTemplate template, CancellationToken cancel)
    {
        var stored = await db.Set<StoredTemplate>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == template.Name, cancel);
        return stored is null ? template.Text : new TemplateText(stored.Subject, stored.Body);
    }
}

/// <summary>A message to be written of a template.</summary>
public sealed record MailLetter(TemplateKey Key, Recipient To, MailValues Values, MessageAbout About = default, MessageExtras? Extras = null);
