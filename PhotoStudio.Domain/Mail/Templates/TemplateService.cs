using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Mail;

/// <summary>Changes the texts of messages; Admin only. A built-in one that is as it was has no row.</summary>
public sealed class TemplateService(StudioDatabase database, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Changes a built-in text.</summary>
    public Task<Result> EditAsync(Actor actor, string name, string? subject, string? body, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        if (TemplateCatalog.Find(name) is not { } template) return new NotFound("message");
        var errors = new FieldErrors();
        var text = TemplateCheck.Check(errors, subject, body, template.Rules);
        if (errors.ToProblem() is { } wrong) return wrong;
        var stored = await db.Set<StoredTemplate>().SingleOrDefaultAsync(row => row.Key == name, cancel);
        if (text == template.Text) return Forget(db, stored);
        if (stored is null) db.Add(StoredTemplate.Make(name, template.Title, text.Subject, text.Body, actor, Now));
        else stored.Edit(template.Title, text.Subject, text.Body, actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Back to the original.</summary>
    public Task<Result> ResetAsync(Actor actor, string name, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        if (TemplateCatalog.Find(name) is null) return new NotFound("message");
        return Forget(db, await db.Set<StoredTemplate>().SingleOrDefaultAsync(row => row.Key == name, cancel));
    }, cancel);

    /// <summary>Makes (<paramref name="id"/> null) or changes one of the studio's own, for letters about sessions.</summary>
    public async Task<Result<Guid>> SaveOwnAsync(Actor actor, Guid? id, OwnTemplateInput input, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        return await database.WriteAsync<Guid>(async db =>
        {
            var errors = new FieldErrors();
            var name = errors.RequiredText("name", input.Name, 100, "Staff choose it by its name.");
            var text = TemplateCheck.Check(errors, input.Subject, input.Body, TemplateCatalog.LetterRules);
            if (errors.ToProblem() is { } wrong) return wrong;
            if (id is null)
            {
                var made = StoredTemplate.Make(null, name, text.Subject, text.Body, actor, Now);
                db.Add(made);
                return made.Id;
            }

            var stored = await db.Set<StoredTemplate>().SingleOrDefaultAsync(row => row.Id == id && row.Key == null, cancel);
            stored?.Edit(name, text.Subject, text.Body, actor, Now);
            return stored is null ? new NotFound("template") : stored.Id;
        }, cancel);
    }

    public Task<Result> DeleteOwnAsync(Actor actor, Guid id, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var stored = await db.Set<StoredTemplate>().SingleOrDefaultAsync(row => row.Id == id && row.Key == null, cancel);
        return stored is null ? new NotFound("template") : Forget(db, stored);
    }, cancel);

    private static Result Forget(StudioDb db, StoredTemplate? stored)
    {
        if (stored is not null) db.Remove(stored);
        return Result.Success;
    }

    private async Task<Result> WriteAsync(Actor actor, Func<StudioDb, Task<Result>> command, CancellationToken cancel) =>
        actor.IsAdmin ? await database.WriteAsync(command, cancel) : new NotAllowed();
}

/// <summary>A template of the studio's own.</summary>
public sealed record OwnTemplateInput(string? Name, string? Subject, string? Body);
