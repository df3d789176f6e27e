using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>A text in the list of Settings.</summary>
/// <param name="Id">Its part of the address: the name of a built-in one, or the id of one of the studio's own.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Group">Null for one of the studio's own.</param>
/// <param name="Changed">True when a built-in one is no longer as it was.</param>
public sealed record TemplateRow(string Id, string Title, TemplateGroup? Group, bool Changed);

/// <summary>A text to change.</summary>
public sealed record TemplateView(TemplateRow Row, TemplateText Text, TemplateRules Rules)
{
    /// <summary>The version of a built-in text that nobody changed.</summary>
    public static readonly Guid Original = Guid.Empty;

    /// <summary>Changes with every edit; tells two editors apart.</summary>
    public Guid Version { get; init; } = Original;

    /// <summary>What a new one of the studio's own begins with.</summary>
    public static TemplateView Fresh { get; } = new(
        new TemplateRow("new", "", null, false), new TemplateText("Before your {session type} session on {day}", "Hello {first name},\n\n\n\n{facts}\n\n{button: See your session}"), TemplateCatalog.LetterRules);
}

/// <summary>Reads texts, and shows what they become.</summary>
public sealed class TemplateQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>The built-in ones in their order, then the studio's own by name.</summary>
    public async Task<Result<IReadOnlyList<TemplateRow>>> ListAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var stored = await db.Set<StoredTemplate>().AsNoTracking().Select(row => new { row.Id, row.Key, row.Name }).ToListAsync(cancel);
        var changed = stored.Select(row => row.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        List<TemplateRow> rows =
        [
            .. TemplateCatalog.All.Select(template => new TemplateRow(template.Name, template.Title, template.Group, changed.Contains(template.Name))),
            .. stored.Where(row => row.Key is null).OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase).Select(row => new TemplateRow(row.Id.ToString(), row.Name, null, false)),
        ];
        return rows;
    }

    public async Task<Result<TemplateView>> FindAsync(Actor actor, string id, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        if (TemplateCatalog.Find(id) is { } template)
        {
            var stored = await db.Set<StoredTemplate>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == id, cancel);
            var text = stored is null ? template.Text : new TemplateText(stored.Subject, stored.Body);
            return new TemplateView(new TemplateRow(id, template.Title, template.Group, text != template.Text), text, template.Rules) { Version = stored?.Version ?? TemplateView.Original };
        }

        var own = Guid.TryParse(id, out var key) ? await db.Set<StoredTemplate>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == key && row.Key == null, cancel) : null;
        if (own is null) return new NotFound("message");
        return new TemplateView(new TemplateRow(id, own.Name, null, false), new TemplateText(own.Subject, own.Body), TemplateCatalog.LetterRules) { Version = own.Version };
    }

    /// <summary>What a text becomes with an example in it; wrong placeholders are the problem.</summary>
    public async Task<Result<MessageText>> PreviewAsync(Actor actor, string? id, string? subject, string? body, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        var template = TemplateCatalog.Find(id);
        var errors = new FieldErrors();
        var text = TemplateCheck.Check(errors, subject, body, template?.Rules ?? TemplateCatalog.LetterRules);
        if (errors.ToProblem() is { } wrong) return wrong;
        var settings = await database.ReadSettingsAsync(cancel);
        return MailRenderer.Render(text, TemplateExample.Of(settings, clock), MailLook.Of(settings), template is null ? MailReasons.Session : MailReasons.Of(template));
    }
}
