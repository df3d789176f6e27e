using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Mail;

/// <summary>Changes the texts of messages; Admin only. A built-in one that is as it was has no row.</summary>
public sealed class TemplateService(StudioDatabase database, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Changes a built-in text. <paramref name="seen"/> is the version the writer read; null: whatever stands there now.</summary>
    public Task<Result> EditAsync(Actor actor, string name, TemplateText typed, Guid? seen, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        if (TemplateCatalog.Find(name) is not { } template) return new NotFound("message");
        var stored = await db.Set<StoredTemplate>().SingleOrDefaultAsync(row => row.Key == name, cancel);
        if (MovedOn(stored, seen)) return new Stale();
        var errors = new FieldErrors();
        var text = TemplateCheck.Check(errors, typed.Subject, typed.Body, template.Rules);
        if (errors.ToProblem() is { } wrong) return wrong;
        if (text == template.Text) return Forget(db, stored);
        if (stored is null) db.Add(StoredTemplate.Make(name, template.Title, text.Subject, text.Body, actor, Now));
        else stored.Edit(template.Title, text.Subject, text.Body, actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Back to the original, from the version that was seen.</summary>
    public Task<Result> ResetAsync(Actor actor, string name, Guid? seen, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        if (TemplateCatalog.Find(name) is null) return new NotFound("message");
        var stored = await db.Set<StoredTemplate>().SingleOrDefaultAsync(row => row.Key == name, cancel);
        return MovedOn(stored, seen) ? new Stale() : Forget(db, stored);
    }, cancel);

    /// <summary>Makes (<paramref name="id"/> null) or changes one of the studio's own, for letters about sessions. <paramref name="seen"/> as in <see cref="EditAsync"/>.</summary>
    public async Task<Result<Guid>> SaveOwnAsync(Actor actor, Guid? id, OwnTemplateInput input, Guid? seen, CancellationToken cancel)
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
            if (stored is null) return new NotFound("template");
            if (stored.MovedOnFrom(seen)) return new Stale();
            stored.Edit(name, text.Subject, text.Body, actor, Now);
            return stored.Id;
        }, cancel);
    }

    public Task<Result> DeleteOwnAsync(Actor actor, Guid id, Guid? seen, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var stored = await db.Set<StoredTemplate>().SingleOrDefaultAsync(row => row.Id == id && row.Key == null, cancel);
        if (stored is null) return new NotFound("template");
        return stored.MovedOnFrom(seen) ? new Stale() : Forget(db, stored);
    }, cancel);

    /// <summary>A built-in text that is as it was has no row, and <see cref="TemplateView.Original"/> for a version.</summary>
    private static bool MovedOn(StoredTemplate? stored, Guid? seen) => seen is { } version && version != (stored?.Version ?? TemplateView.Original);

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
