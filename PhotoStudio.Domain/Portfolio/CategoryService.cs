using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Keeps the list of categories.</summary>
public sealed class CategoryService(PortfolioDesk desk)
{
    /// <summary>Adds a category at the end; the outcome is its id.</summary>
    public Task<Result<Guid>> CreateAsync(Actor actor, string? name, CancellationToken cancel) => desk.WriteAsync<Guid>(actor, async db =>
    {
        var check = await CheckAsync(db, name, null, cancel);
        if (!check.Succeeded) return check.Problem;
        var end = await db.PhotoCategories.MaxAsync(c => (int?)c.Position, cancel) + 1 ?? 0;
        var category = PhotoCategory.Create(check.Value, end, actor, desk.Now);
        db.PhotoCategories.Add(category);
        return category.Id;
    }, cancel);

    public Task<Result> RenameAsync(Actor actor, RowRef row, string? name, CancellationToken cancel) => desk.WriteAsync(actor, async db =>
    {
        var category = await db.PhotoCategories.SingleOrDefaultAsync(c => c.Id == row.Id, cancel);
        if (category is null) return PortfolioProblems.NoSuchCategory();
        if (row.CheckFresh(category) is { } stale) return stale;
        var check = await CheckAsync(db, name, row.Id, cancel);
        if (!check.Succeeded) return check.Problem;
        category.Rename(check.Value, actor, desk.Now);
        return Result.Success;
    }, cancel);

    /// <summary>Puts them in this order; those not named keep theirs and come after.</summary>
    public Task<Result> OrderAsync(Actor actor, IReadOnlyList<Guid> order, CancellationToken cancel) => desk.WriteAsync(actor, async db =>
    {
        var categories = await db.PhotoCategories.OrderBy(c => c.Position).ThenBy(c => c.Id).ToListAsync(cancel);
        var ordered = Ordering.Of(categories, c => c.Id, order);
        for (var position = 0; position < ordered.Count; position++) ordered[position].Place(position, actor, desk.Now);
        return Result.Success;
    }, cancel);

    /// <summary>Deletes one that no shoot is in.</summary>
    public Task<Result> DeleteAsync(Actor actor, Guid id, CancellationToken cancel) => desk.WriteAsync(actor, async db =>
    {
        if (await db.PhotoCategories.SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } category) return PortfolioProblems.NoSuchCategory();
        var shoots = await db.Shoots.CountAsync(s => s.CategoryId == id, cancel);
        if (shoots > 0) return PortfolioProblems.CategoryInUse(shoots);
        db.PhotoCategories.Remove(category);
        return Result.Success;
    }, cancel);

    private static async Task<Result<string>> CheckAsync(StudioDb db, string? name, Guid? except, CancellationToken cancel)
    {
        var errors = new FieldErrors();
        var text = errors.RequiredText("name", name, PortfolioProblems.MostCategory, "A category needs a name.").ReplaceLineEndings(" ");
        var normalized = SearchText.Of(text);
        errors.AddIf(normalized.Length > 200, "name", "This name is too long.");
        if (errors.ToProblem() is { } problem) return problem;
        var slug = Slugs.Of(text, "work");
        return await db.PhotoCategories.AnyAsync(c => (c.NormalizedName == normalized || c.Slug == slug) && c.Id != except, cancel) ? PortfolioProblems.CategoryTaken() : text;
    }
}
