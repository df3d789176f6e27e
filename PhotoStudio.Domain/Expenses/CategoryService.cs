using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Expenses;

/// <summary>The managed list of categories.</summary>
public sealed class CategoryService(StudioDatabase database, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Adds a category at the end of the list; the outcome is its id.</summary>
    public async Task<Result<Guid>> AddAsync(Actor actor, string? name, CancellationToken cancel) => !actor.IsStaff ? new NotAllowed() : await database.WriteAsync<Guid>(async db =>
    {
        if (await CheckAsync(db, name, null, cancel) is { } problem) return problem;
        var position = await db.ExpenseCategories.MaxAsync(category => (int?)category.Position, cancel) + 1 ?? 0;
        var category = ExpenseCategory.Create(name!.Trim(), position, actor, Now);
        db.ExpenseCategories.Add(category);
        return category.Id;
    }, cancel);

    /// <summary>Gives a category another name; its expenses follow.</summary>
    public Task<Result> RenameAsync(Actor actor, Guid id, string? name, CancellationToken cancel) => ChangeAsync(actor, id, async (db, category) =>
    {
        if (await CheckAsync(db, name, id, cancel) is { } problem) return problem;
        category.Rename(name!.Trim(), actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Takes a category out of what is offered, or brings it back; its expenses keep it.</summary>
    public Task<Result> ArchiveAsync(Actor actor, Guid id, bool archived, CancellationToken cancel) => ChangeAsync(actor, id, async (db, category) =>
    {
        if (archived && !await db.ExpenseCategories.AnyAsync(other => other.Id != id && !other.Archived, cancel)) return ExpenseProblems.LastCategory();
        category.Archive(archived, actor, Now);
        return Result.Success;
    }, cancel);

    private async Task<Result> ChangeAsync(Actor actor, Guid id, Func<StudioDb, ExpenseCategory, Task<Result>> change, CancellationToken cancel) => !actor.IsStaff ? new NotAllowed() : await database.WriteAsync(async db =>
    {
        var category = await db.ExpenseCategories.SingleOrDefaultAsync(row => row.Id == id, cancel);
        return category is null ? ExpenseProblems.NoSuchCategory() : await change(db, category);
    }, cancel);

    private static async Task<Problem?> CheckAsync(StudioDb db, string? name, Guid? except, CancellationToken cancel)
    {
        var errors = new FieldErrors();
        var normalized = SearchText.Of(errors.RequiredText("name", name, 100, "A category needs a name."));
        errors.AddIf(normalized.Length > 200, "name", "This name is too long.");
        if (errors.ToProblem() is { } problem) return problem;
        return await db.ExpenseCategories.AnyAsync(category => category.NormalizedName == normalized && category.Id != except, cancel) ? ExpenseProblems.NameTaken() : null;
    }
}
